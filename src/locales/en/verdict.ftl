# Headlines: one per verdict.
headline-microsoft-notice = This is from Microsoft, and it is a notice that Microsoft is known to send.
headline-microsoft-sender = This is from Microsoft.
headline-microsoft-service = Sent through a Microsoft service. Somebody else may have written the text.
headline-not-microsoft = This is not from Microsoft.
headline-own-notice = This is from your organization.
headline-no-claim = This mail does not claim to be from Microsoft.
headline-cannot-tell = We cannot tell whether this is from Microsoft.

verdict-scope = This says who sent the mail. It does not say that what the mail asks for is wise.

# The one fact that decides.
reason-from-ambiguous-foreign = The mail names more than one sender, and none of the addresses is Microsoft’s.
reason-from-ambiguous = The mail names more than one sender, or its sender line is damaged. Such a sender cannot be checked.
reason-from-missing = The mail names no sender.
reason-own-notice = The sender { $domain } is proved, and your administrator lists this mail as the organization’s own.
reason-proven-hint-only = { $domain } is proved as the sender, but we have only a weak hint that Microsoft sends mail from it.
reason-proven-service = It really came from { $service } ({ $domain }), a service of Microsoft’s. Customers of that service can put their own words into its mail.
reason-proven-notice-on-word = { $domain } is proved as the sender by your mail provider’s check, and the text is that of a known notice. This rests on your word that you opened the mail in your own mailbox.
reason-proven-notice = { $domain } is proved as the sender, and the text is that of a known notice.
reason-proven-notice-late = { $domain } is proved as the sender. The notice is a known one, but it came long after it was sent out.
reason-proven-not-recorded = { $domain } is proved as the sender. It belongs to Microsoft, but we have no record of mail from it.
reason-proven-sender-on-word = { $domain } is proved as the sender by your mail provider’s check. This rests on your word that you opened the mail in your own mailbox.
reason-proven-sender = { $domain } is proved as the sender, and it is an address of Microsoft’s.
reason-changed-on-the-way = The mail was changed on the way, as mailing lists and forwarding do. That breaks the proof even of genuine mail.
reason-delivery-report = This is an automatic report about a mail that could not be delivered. Such reports carry no proof of who wrote them.
reason-spoof-failed = The mail shows an address at { $domain }, but the server that took it in found that it did not come from there.
reason-unproven-file = The mail shows an address at { $domain }. In a file or a pasted text anyone can write that, and no signature in it could be verified.
reason-unproven-no-headers = The mail shows an address at { $domain }. The technical header that could prove it was not at hand.
reason-unproven-no-result = The mail shows an address at { $domain }, but your mail server left no result of its own check.
reason-unproven-gateway = The mail shows an address at { $domain }. A mail gateway in front of your mailbox hides the proof.
reason-unproven-on-premises = The mail shows an address at { $domain }. Your organization’s own mail server does not write down whether that was checked.
reason-unproven-damaged = The mail shows an address at { $domain }, but the record of the server’s check is damaged or does not fit the mail.
reason-unproven-not-confirmed = The mail shows an address at { $domain }. The server’s check neither confirmed nor denied it.
reason-forwarded = Somebody passed this mail on to you. The original sender can no longer be checked from this copy.
reason-own-organization = The mail speaks in Microsoft’s name, but it was sent from your own organization’s domain { $domain }. Ask your IT desk whether it is theirs.
reason-quotes-a-fake = The mail contains text in Microsoft’s name, but it also writes about fake mail. It may be a warning that quotes one.
reason-claims-from-customer = It poses as Microsoft, but { $domain } is an address that any customer of Microsoft can get.
reason-claims-from-personal = It poses as Microsoft, but { $domain } is a free mailbox that anyone can open. Microsoft does not write from it.
reason-claims-from-lookalike = Its address { $domain } is made to look like Microsoft’s. It is not.
reason-claims-from-elsewhere = It poses as Microsoft, but it was sent from { $domain }, which does not belong to Microsoft.
reason-no-claim = The sender is { $domain }. We only check mail in Microsoft’s name, so this says nothing good or bad about the sender.

# How the mail claims to be Microsoft.
finding-claim-name = The sender calls itself “{ $text }”.
finding-claim-name-disguised = The sender’s name “{ $text }” is written with disguised letters. It is meant to be read as “{ $plain }”.
finding-claim-name-product = The sender’s name “{ $text }” names a Microsoft product together with an office such as support or security.
finding-claim-name-role = The sender’s name “{ $text }” sounds like an office of Microsoft’s, though it does not name Microsoft.
finding-claim-name-address = The sender’s name contains the address “{ $text }”, which is not the real sender.
finding-claim-local-part = The part before the @ of the address says “{ $text }”.
finding-claim-domain = The sender’s domain { $text } carries Microsoft’s name.
finding-claim-domain-lookalike = The sender’s domain { $text } is made to look like Microsoft’s.
finding-claim-subject = The subject reads like a notice about a Microsoft account: “{ $text }”.
finding-claim-heading = The mail’s heading is “{ $text }”.
finding-claim-salutation = The mail addresses you as a customer of Microsoft’s: “{ $text }”.
finding-claim-signature = The mail is signed “{ $text }”.

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
finding-no-web-link = There is no web link in it. That does not make it safe: it wants your answer by mail, or your call.

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
request-consent = A link asks you to give an app access to your account.
request-attachment = It wants you to open an attachment of a risky kind: { $name }.
request-qr-code = It wants you to scan a QR code. You cannot see where it leads.
request-image-only = Its whole text is a picture, which hides it from checks.
request-urgency = It puts you under pressure with a deadline or a threat.
request-forged-trust-text = It says about itself that it was checked or is safe: “{ $text }”. The sender wrote that.

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
