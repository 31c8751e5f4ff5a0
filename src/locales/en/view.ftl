# What the pane and the report say around the verdict. Loaded before the verdict is shown: keep it short.

view-checking = Checking this message…
view-starting = Getting ready…
view-asking = Asking { $resolver } for one public key…
view-no-subject = (no subject)
view-no-sender = (no sender)
view-about-label = The message

view-scope = This confirms the sender, not every request in the mail.

view-says = Says
view-sent-by = Sent by
view-address-shown = Address shown
view-unproven = (not proved)
view-forged = (forged)
view-differs = not the same
view-nobody = nobody is named
view-also-written = also written { $ascii }
view-letters = “{ $written }” in place of “{ $meant }”

action-needs = See what you need to do
action-account = Open account page
action-check = What to check
action-report = Report it
action-another-way = Check it another way
action-scope = What this checks
action-help-desk = Help desk

row-concern = Does this concern you?
row-concern-hint = Pick the mail app you use
row-matter = The change it names is real
row-matter-hint = What Microsoft says, and for which mail apps
row-links = Where its links really go
row-after = Already clicked, replied or called?
row-evidence = Why we say so
row-evidence-unsure = What we looked at
row-headers = All headers
row-take = Copy, print or save this result
row-signature = Check Microsoft’s signature
row-signature-hint = asks { $resolver } for one public key
row-settings = Settings
row-attached = Attached messages

attached-open = Check “{ $name }”
attached-back = Back to the open message

view-own-mailbox = Did you open it directly in your own mailbox?
view-own-mailbox-yes = Yes, in my own mailbox
view-own-mailbox-why = Then the notes of your mail service can be believed. If it reached you as a file or an attachment, they cannot.

view-private = Checked on this device. Nothing was sent anywhere.
view-asked = Checked on this device. { $resolver } was asked for one public key; no part of the mail was sent.
view-data = Data of { $date } · version { $version }
view-wrong = We may be wrong: tell us
view-loading = Loading…
view-failed = This part could not be loaded. Check the connection and try again.
view-copied = Copied
view-copy-failed = Could not be copied. Select this text and copy it:
view-again = Try again
view-recheck = Check again
view-new-window = opens in a new window
view-more-requests = { $count ->
    [one] One more request
   *[other] { $count } more requests
  }

view-nothing = No message is open
view-nothing-next = Open a message. The check starts by itself.
view-several = { $count } messages are selected
view-several-next = Select one message. Each is checked on its own.
view-unavailable-code = For the help desk: { $detail }
view-partial = From the sender’s name, the address and the text alone nobody can prove who sent a message. This much can be said:
view-error = Something went wrong in this check
view-error-next = The message was not judged. Try again; if it happens again, send us the text below. It holds nothing of the mail.
