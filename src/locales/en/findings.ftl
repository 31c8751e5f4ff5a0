# How the mail claims to be Microsoft.
finding-claim-name = The sender calls itself “{ $text }”.
finding-claim-name-disguised = The sender’s name “{ $text }” is written with disguised letters. It is meant to be read as “{ $plain }”.
finding-claim-name-product = The sender’s name “{ $text }” names a Microsoft product.
finding-claim-name-role = The sender’s name “{ $text }” sounds like an office of Microsoft’s, though it does not name Microsoft.
finding-claim-name-address = The sender’s name contains the address “{ $text }”, which is not the real sender.
finding-claim-local-part = The part before the @ of the address says “{ $text }”.
finding-claim-domain = The sender’s domain { $text } carries Microsoft’s name.
finding-claim-domain-lookalike = The sender’s domain { $text } is made to look like Microsoft’s.
finding-lookalike-letters = In { $domain }, “{ $written }” stands in place of “{ $meant }”.
finding-lookalike-foreign-letter = In { $domain }, “{ $written }” is a letter of another alphabet that looks like “{ $meant }”.
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

# Findings.
finding-forged-result-ignored = The message brought along a forged result of a check. It was ignored.
finding-other-result-ignored = Results of other servers on the way stand in the message. They were not used.
finding-result-on-word = The result counts only because you said that you opened the message in your own mailbox.
finding-server-guessed = The mail server only guessed that the sender is authentic. That is no proof.
finding-filtering-bypassed = A rule let this message past the mail filter ({ $code }).
finding-signature-contradicted = The signature of { $domain } fits the sender line, but your mail server found that the message was changed. An old message may have been sent again with a new text.
finding-signature-doubted = The signature of { $domain } fits the sender line, but a server’s result in the message says otherwise or cannot be read. An old message may have been sent again with a new text.
finding-unsigned-on-top = A line was added on top of the one that { $domain } signed.
finding-signature-weak = The signature of { $domain } uses an outdated method and proves nothing.
finding-signature-testing = { $domain } says that its signatures are only a test. They prove nothing.
finding-signature-part-of-body = The signature of { $domain } covers only the beginning of the text. Something may have been added below.
finding-reply-to-not-signed = The signature of { $domain } does not cover the address for replies. It may have been changed.
finding-arc-sealer-not-listed = { $sealer } says that it found the sender authentic, but your administrator has not listed that server.
