# Exemplen och exempelbrevlådan.
sample-notice = Det äkta utskicket
sample-spoof = En förfalskad kopia av det
sample-lookalike = En snarlik adress
sample-service = En äkta tjänst, en främlings text
sample-tenant = En kund som utger sig för Microsoft
sample-ordinary = Ett vanligt mejl
sample-unproven = Beviset saknas
sample-sender = Microsoft, men inget känt utskick

mailbox-title = Exempelbrevlåda
mailbox-lead = Påhittade meddelanden i ett e-postprogram, med panelen bredvid. Inget här har någonsin skickats.
mailbox-inbox = Inkorg
mailbox-list = Meddelanden
mailbox-message = Meddelande
mailbox-to = Till: { $address }
mailbox-pane = Honmonos panel
mailbox-page = Till sidan för dina egna mejl
