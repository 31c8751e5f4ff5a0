# Headlines: one per verdict.
headline-microsoft-notice = Sent by Microsoft
headline-microsoft-sender = Sent by Microsoft – not a notice we know
headline-microsoft-service = A Microsoft service sent it – someone else may have written it
headline-not-microsoft = Not from Microsoft
headline-own-notice = A notice from your organization
headline-no-claim = Doesn’t claim to be Microsoft
headline-cannot-tell = We can’t tell

# The one fact that decides.
reason-from-ambiguous-foreign = The sender line does not name one clear address, and none in it is Microsoft’s.
reason-from-ambiguous = The sender line names several addresses or is damaged, so it cannot be checked.
reason-from-missing = There is no sender’s address to look at.
reason-own-notice = { $domain } is confirmed as the sender, and your administrator lists this mail.
reason-proven-hint-only = It came from { $domain }. We have no reliable record that Microsoft sends mail from it.
reason-proven-service = Sent through { $service } ({ $domain }). Anyone who uses it can put their own text in it.
reason-own-notice-header-only = { $domain } signed the sender and the subject, and your administrator lists this mail. Nobody confirmed the text.
reason-proven-notice-header-only = { $domain } signed sender and subject, and they match a notice Microsoft sent out. The text was not there to check.
reason-proven-header-only = { $domain } signed the sender and the subject. Nobody confirmed the text: it may have been replaced.
reason-proven-notice-on-word = It came from { $domain } and matches a known notice, if you opened it in your own mailbox, as you said.
reason-proven-notice = It came from { $domain } and matches a notice that Microsoft sent out.
reason-proven-notice-late = It came from { $domain }, but long after this notice was sent out.
reason-proven-not-recorded = It came from { $domain }. That is Microsoft’s, but it is not in our records.
reason-proven-sender-on-word = It came from { $domain }, if you opened it in your own mailbox, as you said.
reason-proven-sender = It came from { $domain }. The sender is confirmed, the content is not known to us.
reason-changed-on-the-way = It shows { $domain }, but seems changed since it was sent. Mailing lists do that; so do fakes made from real mail.
reason-delivery-report = This looks like an automatic report about an undelivered mail. Its sender cannot be confirmed.
reason-spoof-failed = It says { $domain }, but the server that took it in found that it did not come from there.
reason-unproven-file = It says { $domain }. In a file or pasted text anyone can write that, and no signature could be confirmed.
reason-unproven-no-headers = It says { $domain }. The message headers that could confirm it are not at hand.
reason-unproven-no-result = It says { $domain }, but your mail server left no result of a check.
reason-unproven-gateway = It says { $domain }. Your mail gateway hides the proof.
reason-unproven-on-premises = It says { $domain }. Your organization’s mail server does not record whether that was checked.
reason-unproven-damaged = It says { $domain }, but the record of the server’s check does not fit this mail.
reason-unproven-not-confirmed = It says { $domain }. The server’s check neither confirmed nor denied that.
reason-forwarded = Somebody passed this mail on. Its first sender cannot be checked in this copy.
reason-own-organization = It speaks for Microsoft, but sender and recipient share { $domain }. If that is your organization, ask IT.
reason-quotes-a-fake = It contains text in Microsoft’s name, but writes about fake mail. It may be a warning that quotes one.
reason-claims-from-customer = It says “{ $claim }”, but its address is at { $domain }, a name any Microsoft customer can get.
reason-claims-from-personal = It says “{ $claim }”, but its address is at { $domain }, where anyone can open a mailbox.
reason-claims-from-lookalike = Its address is at { $domain }, a name made to look like Microsoft’s.
reason-claims-from-elsewhere = It says “{ $claim }”, but its address is at { $domain }, which is not Microsoft’s.
reason-no-claim = This check is only about Microsoft. It says nothing about this sender, { $domain }.

# What the mail wants.
request-phone-number = It wants you to call { $number }. Do not call a number from a mail; look it up on the company’s own site.
request-mailto-reply = Its button writes a mail to { $address }. An answer tells the sender that your mailbox is in use.
request-reply-elsewhere = An answer would go to { $address }, not to the sender.
request-password = It asks for your password, or for a sign-in through its link.
request-code = It is about a code. Never pass a code on to anyone.
request-device-code = It wants you to enter a code on a sign-in page. That would let somebody else into your account.
request-payment = It is about money: a payment, an invoice or bank details.
request-gift-card = It asks for gift cards. No company takes gift cards as payment.
request-crypto = It asks for cryptocurrency.
request-run-program = It wants you to run something on your computer, or to let somebody into it.
request-consent = A link asks you to give an app access to your account.
request-attachment = It wants you to open an attachment of a risky kind: { $name }.
request-qr-code = It wants you to scan a QR code. You cannot see where it leads.
request-image-only = Its whole text is a picture, which hides it from checks.
request-urgency = It puts you under pressure with a deadline or a threat.
request-forged-trust-text = It says about itself that it has been checked: “{ $text }”. The sender wrote that.

# Whose a link is.
link-microsoft = Microsoft’s own page
link-microsoft-redirector = Microsoft’s forwarding address: the target cannot be seen here
link-microsoft-customer = Run by Microsoft, but any customer can put a page there
link-subsidiary = A company of the Microsoft group, with its own members’ pages
link-other = Not Microsoft’s
link-mailto = Writes a mail
link-tel = Makes a call
link-none = No web address that can be read

linkmark-text-names-other-domain = The text shows another address than the target.
linkmark-userinfo = A name stands before an @ in the address, to hide the real target.
linkmark-ip-address = A number instead of a name.
linkmark-punycode = The name is written with foreign letters.
linkmark-lookalike = Made to look like Microsoft’s.
linkmark-bidi = Characters in it turn the direction of reading.
linkmark-invisible = Invisible characters stand in it.
linkmark-backslash = It is written with backslashes, which hide the real target.
linkmark-recipient-in-url = Your mail address stands in it.
linkmark-many-dots = A very long name of many parts, to push the real one out of sight.
linkmark-redirects = It passes you on to another address written inside it.
linkmark-consent = It asks for access to your account for an app.
linkmark-device-code = A page for entering a sign-in code.
linkmark-script = It holds a program instead of an address.
