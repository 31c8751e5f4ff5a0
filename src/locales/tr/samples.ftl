# Örnekler ve örnek posta kutusu.
sample-notice = Gerçek duyuru
sample-spoof = Onun sahte bir kopyası
sample-lookalike = Benzetilmiş bir adres
sample-service = Gerçek bir hizmet, yabancı birinin metni
sample-tenant = Microsoft gibi davranan bir müşteri
sample-ordinary = Sıradan bir e-posta
sample-unproven = Kanıt eksik
sample-sender = Microsoft, ama bilinen bir duyuru değil

mailbox-title = Örnek posta kutusu
mailbox-lead = Bir posta programında uydurma iletiler ve yanında bölme. Buradaki hiçbir şey gerçekten gönderilmedi.
mailbox-inbox = Gelen Kutusu
mailbox-list = İletiler
mailbox-message = İleti
mailbox-to = Kime: { $address }
mailbox-pane = Honmono bölmesi
mailbox-page = Kendi e-postalarınızın sayfasına
