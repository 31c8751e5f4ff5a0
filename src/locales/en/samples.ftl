# The examples and the sample mailbox.
sample-notice = The genuine notice
sample-spoof = A forged copy of it
sample-lookalike = A lookalike address
sample-service = A real service, a stranger’s text
sample-tenant = A customer posing as Microsoft
sample-ordinary = An ordinary mail
sample-unproven = The proof is missing
sample-sender = Microsoft, but no notice we know

mailbox-title = Sample mailbox
mailbox-lead = Made-up messages in a mail program, with the pane beside them. Nothing here was ever sent.
mailbox-inbox = Inbox
mailbox-list = Messages
mailbox-message = Message
mailbox-to = To: { $address }
mailbox-pane = Honmono pane
mailbox-page = To the page for your own mail
