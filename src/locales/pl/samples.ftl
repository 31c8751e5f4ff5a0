# Przykłady i przykładowa skrzynka.
sample-notice = Prawdziwe powiadomienie
sample-spoof = Jego sfałszowana kopia
sample-lookalike = Adres łudząco podobny
sample-service = Prawdziwa usługa, tekst obcej osoby
sample-tenant = Klient, który udaje Microsoft
sample-ordinary = Zwykła wiadomość
sample-unproven = Brakuje dowodu
sample-sender = Microsoft, ale powiadomienie nieznane

mailbox-title = Przykładowa skrzynka
mailbox-lead = Zmyślone wiadomości w programie pocztowym, z okienkiem obok. Nic z tego nigdy nie zostało wysłane.
mailbox-inbox = Skrzynka odbiorcza
mailbox-list = Wiadomości
mailbox-message = Wiadomość
mailbox-to = Do: { $address }
mailbox-pane = Okienko Honmono
mailbox-page = Do strony dla własnych wiadomości
