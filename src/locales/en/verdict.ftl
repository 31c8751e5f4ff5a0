# Headlines: one per verdict.
headline-microsoft-notice = Sent by Microsoft
headline-microsoft-sender = Sent by Microsoft – not a notice we know
headline-microsoft-service = A Microsoft service sent it – someone else may have written it
headline-not-microsoft = Not from Microsoft
headline-own-notice = A notice from your organization
headline-no-claim = Doesn’t claim to be Microsoft
headline-cannot-tell = We can’t tell

verdict-scope = Confirms the sender, not every request in the mail.

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

# How the mail claims to be Microsoft.
finding-claim-name = The sender calls itself “{ $text }”.
finding-claim-name-disguised = The sender’s name “{ $text }” is written with disguised letters. It is meant to be read as “{ $plain }”.
finding-claim-name-product = The sender’s name “{ $text }” names a Microsoft product.
finding-claim-name-role = The sender’s name “{ $text }” sounds like an office of Microsoft’s, though it does not name Microsoft.
finding-claim-name-address = The sender’s name contains the address “{ $text }”, which is not the real sender.
finding-claim-local-part = The part before the @ of the address says “{ $text }”.
finding-claim-domain = The sender’s domain { $text } carries Microsoft’s name.
finding-claim-domain-lookalike = The sender’s domain { $text } is made to look like Microsoft’s.
finding-claim-subject-disguised = The subject is written with disguised letters: “{ $text }”.
finding-claim-text = The text speaks of your Microsoft account: “{ $text }”.
finding-claim-invoice = It bills you for a Microsoft product ({ $text }) and wants a call, from an address that is not Microsoft’s.
finding-claim-subject-account = The subject speaks of something happening to your account: “{ $text }”.
finding-claim-topic = It is about the end of Basic authentication at Microsoft, a matter that Microsoft itself wrote about.
finding-claim-imprint = It ends with Microsoft’s company name or address: “{ $text }”.
finding-claim-subject = The subject reads like a notice about a Microsoft account: “{ $text }”.
finding-claim-heading = The mail’s heading is “{ $text }”.
finding-claim-salutation = The mail addresses you as a customer of Microsoft’s: “{ $text }”.
finding-claim-signature = The text ends with the name “{ $text }”.

# Whose the sender is, and where answers go.
finding-sender-customer-space = { $domain } is an address that Microsoft hands out to its customers.
finding-sender-personal-mail = { $domain } is a mail service that anyone can join.
finding-sender-subsidiary = { $service } belongs to Microsoft, but writes in its own name, and its members can put text into its mail.
finding-sender-punycode = The sender’s domain { $domain } is shown as { $unicode }.
finding-two-addresses = The sender’s name contains an address, “{ $shown }”, that differs from the real one, { $address }.
finding-reply-elsewhere = Your answer would go to { $address }, not to the sender.
finding-reply-personal-mail = Your answer would go to { $address }, a mailbox that anyone can open.
finding-return-path-elsewhere = Delivery errors go to { $domain }, another domain than the sender’s.
finding-sender-field-elsewhere = It was handed in by { $address }, not by the sender it shows.
finding-self-addressed = Sender and recipient are the same address. Fakes do this to get past filters.
finding-direct-send = It shows a sender of your own organization, but it came from outside and was not confirmed.
finding-forwarded = This is a mail that somebody passed on. The block inside names “{ $text }” as the first sender.
finding-delivery-report = This is an automatic delivery report.
finding-own-organization = Sender and recipient belong to the same organization ({ $domain }).
finding-mailing-list = It came by way of a mailing list.
finding-quotes-a-fake = It writes about fake mail and seems to quote one.
finding-mentions-microsoft = It mentions Microsoft, but does not pose as Microsoft.

# Links and disguises.
finding-link-names-other-domain = A link shows “{ $shown }” but leads to { $domain }.
finding-link-lookalike = A link leads to { $domain }, made to look like Microsoft’s.
finding-link-hides-target = A link to { $domain } is written so that its real target is hard to see.
finding-link-ip-address = A link leads to a bare number, { $domain }, instead of a name.
finding-link-recipient = A link to { $domain } carries your mail address, so that a click tells who you are.
finding-link-customer-hosted = A link leads to { $domain }. Microsoft runs it, but any customer can put a page there.
finding-link-redirector = A link leads to { $domain }, which passes you on to a place that cannot be seen here.
finding-tracking-pixel-disguise = It contains an image of the real Microsoft ({ $domain }). Anyone can copy that; it proves nothing.
finding-hidden-text = It contains text that you cannot see. That is done to mislead filters.
finding-disguised-letters = Words in it are written with disguised or invisible characters.
finding-no-web-link = There is no web link in it. That is no good sign: it wants your answer by mail, or your call.

finding-late = It came long after this notice was sent out. The date it warns of has passed.
finding-not-in-our-records = { $domain } is Microsoft’s, but it is not in our records.

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
linkmark-tracking-pixel = An invisible image that reports the opening of the mail.
