### The header taken apart: hops, results, signatures, codes, all fields. For people who look closer; technical words are fine here.

## Parts

analysis-summary = Summary
analysis-hops = The way it took
analysis-results = What servers found (Authentication-Results)
analysis-spf = Received-SPF
analysis-dkim = Signatures (DKIM)
analysis-arc = Chain of relays (ARC)
analysis-antispam = Spam filter
analysis-marks = What stands out
analysis-fields = All header fields
analysis-unknown-value = { $value } – no public source explains this value
analysis-unknown-key = kept by Microsoft for its own diagnostics
analysis-claim-note = Where this message came from is not known, so every line here is only what the file says.

## Summary

summary-subject = Subject
summary-from = From
summary-sender = Sender
summary-reply-to = Reply to
summary-return-path = Return path
summary-to = To
summary-cc = Cc
summary-envelope-recipient = Delivered to
summary-date = Date
summary-message-id = Message ID
summary-list-id = Mailing list
summary-archived-at = Archived at
summary-delivered-after = delivered after { $duration }
summary-delivered-before = delivered { $duration } before its own date: the clocks differ
summary-several = This field stands { $count } times.

## Hops

hop-number = Hop
hop-from = From
hop-by = By
hop-with = With
hop-time = Time
hop-delay = Delay
hop-id = ID
hop-for = For
hop-via = Via
hop-tls = Encryption
hop-ip = Address
hop-reverse = Reverse name
hop-zone = Zone
hop-none = The header holds no Received field.
hop-total = { $duration } in all
hop-first = start
hop-unknown-time = time unreadable: { $text }
hop-private = inside a private network
hop-clock = The clock of { $host } is { $duration } behind the one before.
hop-tls-old = out of use
hop-utc = UTC
hop-local = your time

duration-ms = under 1 s
duration-s = { $s } s
duration-m = { $m } min { $s } s
duration-h = { $h } h { $m } min
duration-d = { $d } d { $h } h
duration-minus = −{ $duration }

## Status of a field

status-believed = written by your mail service
status-claim = a claim: anyone can have written it
status-renamed = put aside by the receiver, or from another organization’s server
status-second = a second one of this name: not your mail service’s, ignored
results-error-empty = empty
results-error-no-authserv-id = does not name the server that wrote it
results-error-syntax = cannot be taken apart
signature-error-malformed = The list of tags is damaged.
signature-error-duplicate-tag = A tag stands twice; such a signature counts as failed.
signature-pass = verified here
signature-fail = does not verify
signature-unknown = not verified here
arc-set = Set { $instance }
arc-seal = Seal

## Groups of fields

fieldgroup-sender = Sender
fieldgroup-recipient = Recipient
fieldgroup-trace = Way
fieldgroup-authentication = Proof
fieldgroup-antispam = Spam filter
fieldgroup-exchange = Exchange
fieldgroup-list = Mailing list
fieldgroup-content = Content
fieldgroup-other = Other

## Tags of DKIM and ARC

tag-v = Version
tag-a = Algorithm
tag-b = Signature
tag-bh = Hash of the body
tag-c = Canonicalization (headers/body)
tag-cv = State of the chain before
tag-d = Domain that signs
tag-h = Signed fields
tag-i = User or unit
tag-instance = Instance
tag-l = Length of the body that is signed
tag-q = How the key is found
tag-s = Selector of the key
tag-t = Signed at
tag-x = Expires at
tag-z = Copies of the fields

## Keys of an anti-spam report

antispam-connecting-ip = Address that connected to Microsoft 365
antispam-country = Country of that address
antispam-language = Language of the message
antispam-spam-level = Spam confidence level (SCL)
antispam-bulk-verdict = Bulk mail
antispam-ip-list = Address lists
antispam-filter-verdict = Verdict of the filter (SFV)
antispam-helo = Name the sending server gave itself
antispam-reverse-name = Reverse DNS name of the address
antispam-category = Category of the policy (CAT)
antispam-safety = Safety tip (SFTY)
antispam-rule-ids = Numbers of rules that matched
antispam-direction = Direction
antispam-bulk-level = Bulk complaint level (BCL)
antispam-phishing-level = Phishing confidence level (PCL)
antispam-custom-spam = A custom spam filter option matched
antispam-delivered-to = Folder it was put into
antispam-arc-protocol = ARC

## Values. SCL, BCL, PCL

code-scl-skipped = Spam filtering was skipped: safe sender, allowed address, or a rule
code-scl-not-spam = Judged not spam
code-scl-unused = A level that the filter of Microsoft 365 does not use
code-scl-spam = Spam
code-scl-high-confidence-spam = Spam, high confidence
code-bcl-not-bulk = Not from a bulk sender
code-bcl-few-complaints = Bulk sender with few complaints
code-bcl-mixed-complaints = Bulk sender with a mixed number of complaints
code-bcl-many-complaints = Bulk sender with many complaints
code-pcl-neutral = The content is not likely to be phishing
code-pcl-suspicious = The content is likely to be phishing

## SFV

code-sfv-blk = Filtering was skipped and the message blocked: the sender is on the user’s list of blocked senders
code-sfv-nspm = The filter judged it not spam
code-sfv-sfe = Filtering was skipped and the message let through: the sender is on the user’s list of safe senders
code-sfv-ska = Filtering was skipped: the sender is allowed by an anti-spam policy
code-sfv-skb = Marked as spam: the sender is blocked by an anti-spam policy
code-sfv-ski = Message from inside the organization
code-sfv-skn = Marked as not spam before filtering, for example by a mail flow rule
code-sfv-skq = Released from quarantine
code-sfv-sks = Marked as spam before filtering, for example by a mail flow rule
code-sfv-spm = The filter marked it as spam
code-sfv-dms = The spam verdict was set aside by a setting of the organization

## CAT

code-cat-none = No category
code-cat-amp = Malware
code-cat-bimp = Imitation of a brand
code-cat-bulk = Bulk mail
code-cat-dimp = Imitation of a domain
code-cat-ftbp = Attachment of a blocked type
code-cat-gimp = Imitation of a person, by the mailbox’s own history
code-cat-hphsh = Phishing, high confidence
code-cat-hspm = Spam, high confidence
code-cat-intos = Phishing from inside the organization
code-cat-malw = Malware
code-cat-ospm = Outbound spam
code-cat-phsh = Phishing
code-cat-sap = Stopped by Safe Attachments
code-cat-spm = Spam
code-cat-spoof = Forged sender
code-cat-uimp = Imitation of a person

## SFTY, IPV, DIR, SRV, dest

code-sfty-domain-impersonation = The domain imitates a protected domain
code-sfty-user-impersonation = The sender imitates a protected person
code-sfty-first-contact = First or rare mail from this sender
code-ipv-cal = Spam filtering was skipped: the address is on the organization’s list of allowed addresses
code-ipv-nli = The address is on no reputation list
code-dir-inb = Inbound
code-dir-out = Outbound
code-dir-int = Internal
code-srv-bulk = Bulk mail
code-dest-inbox = Inbox
code-dest-junk = Junk folder
code-dest-custom-folder = A folder of the user’s own choice

## SPF, DKIM, DMARC

code-spf-pass = The address may send for the domain of the envelope sender
code-spf-fail = The address may not send for that domain
code-spf-softfail = The address probably may not send for that domain
code-spf-neutral = The domain says nothing about this address
code-spf-none = The domain publishes no SPF record
code-spf-temperror = The check failed for the moment
code-spf-permerror = The domain’s SPF record is broken
code-dkim-pass = A signature verified
code-dkim-fail = The signature did not verify
code-dkim-none = Not signed
code-dkim-temperror = The key could not be fetched at the moment
code-dkim-permerror = The signature or its key is unusable
code-dkim-policy = Signed, but not in a way that the receiver accepts
code-dkim-neutral = Signed, but the signature could not be processed
code-dmarc-pass = SPF or DKIM passed for the domain shown as sender
code-dmarc-fail = Neither SPF nor DKIM passed for the domain shown as sender
code-dmarc-bestguesspass = The domain publishes no DMARC record; it would have passed
code-dmarc-none = The domain publishes no DMARC record
code-dmarc-permerror = The domain’s DMARC record is broken
code-dmarc-temperror = The check failed for the moment
code-action-none = Nothing was done
code-action-pct-quarantine = Failed; the domain asks for quarantine for a share of its mail only, and this one was let through
code-action-pct-reject = Failed; the domain asks for rejection for a share of its mail only, and this one was let through
code-action-permerror = A lasting error while checking
code-action-temperror = A passing error while checking
code-action-oreject = Failed; the domain asks for rejection, but the receiver marked it as spam instead
code-action-quarantine = Put into quarantine or junk

## compauth

code-compauth-pass = The server considers the sender authentic
code-compauth-softpass = The server considers the sender authentic on weak grounds
code-compauth-fail = The server does not consider the sender authentic
code-compauth-none = Not checked, or skipped
code-compauth-reason-000 = DMARC failed and the domain asks for rejection or quarantine
code-compauth-reason-001 = The domain publishes no or only weak rules, and other signals failed
code-compauth-reason-002 = The organization forbids this pair of sender and domain
code-compauth-reason-010 = DMARC failed and the sender shows a domain of the receiving organization
code-compauth-reason-130 = DMARC failed, but a trusted relay (ARC) confirmed an earlier pass
code-compauth-reason-1xx = Passed
code-compauth-reason-2xx = Passed on weak grounds
code-compauth-reason-3xx = Not checked
code-compauth-reason-4xx = Skipped
code-compauth-reason-6xx = Failed, and the sender shows a domain of the receiving organization
code-compauth-reason-7xx = Passed
code-compauth-reason-9xx = Skipped

## ARC

code-cv-none = First of its chain
code-cv-pass = The chain before it was intact
code-cv-fail = The chain before it was broken
code-arc-pass = The chain is intact
code-arc-fail = The chain is broken
code-arc-none = There is no chain

## What stands out

mark-spf-fail = SPF failed: the sending address may not send for the domain of the envelope sender.
mark-dkim-fail = A DKIM signature did not verify.
mark-dmarc-fail = DMARC failed: nothing confirms the domain shown as sender.
mark-compauth-fail = The server does not consider the sender authentic.
mark-compauth-guessed = The server only guessed that the sender is authentic; the domain gives no rule to prove it.
mark-compauth-skipped = The server skipped its check of the sender.
mark-marked-spam = The filter marked the message as spam.
mark-spam-in-inbox = The filter marked it as spam, yet it was put into the inbox.
mark-spam-in-own-folder = The filter marked it as spam; a rule of the user’s put it into another folder.
mark-clean-in-inbox = The filter judged it not spam, and it was put into the inbox. That is no proof of who sent it.
mark-clean-in-junk = The filter judged it not spam, yet it was put into the junk folder.
mark-clean-in-own-folder = The filter judged it not spam; a rule of the user’s put it into another folder.
mark-ip-allowed = The sending address is on the organization’s list of allowed addresses: no spam filter looked at this message.
mark-inside-organization = It came from inside the organization.
mark-sender-blocked-by-user = The user blocks this sender.
mark-sender-allowed-by-user = The user lists this sender as safe: no spam filter looked at this message.
mark-sender-allowed-by-policy = A policy allows this sender: no spam filter looked at this message.
mark-sender-blocked-by-policy = A policy blocks this sender.
mark-allowed-by-rule = A rule let it pass before any filter looked at it.
mark-spam-by-rule = A rule marked it as spam before any filter looked at it.
mark-verdict-overruled = The filter’s verdict was set aside by a setting of the organization.
mark-released = It was released from quarantine.
mark-filter-skipped = Spam filtering was skipped.
mark-high-confidence-spam = The filter is very sure that it is spam.
mark-bulk-sender = It comes from a bulk sender.
mark-bad-bulk-sender = It comes from a bulk sender that many people complain about.
mark-phishing-level = Exchange’s content filter considers it likely to be phishing.
mark-first-contact = The first or a rare mail from this sender.
mark-threat = The filter named a threat ({ $value }).
mark-second-report = { $name } stands a second time. Only the topmost can be your mail service’s; this one came with the mail and is ignored.
mark-no-filter-report = The report of the Microsoft 365 filter (X-Forefront-Antispam-Report) is missing.
mark-no-delivery-report = The note about the folder (X-Microsoft-Antispam-Mailbox-Delivery) is missing.
mark-duplicate-field = { $name } may stand only once but stands { $count } times. Programs differ in which one they show.
mark-clock-skew =
    { $seconds ->
        [one] At hop { $number } the clock of { $host } is 1 second behind the one before.
       *[other] At hop { $number } the clock of { $host } is { $seconds } seconds behind the one before.
    }
mark-slow-hop =
    { $minutes ->
        [one] Hop { $number } ({ $host }) took 1 minute.
       *[other] Hop { $number } ({ $host }) took { $minutes } minutes.
    }
mark-old-tls =
    { $count ->
        [one] One hop used an encryption that is out of use (TLS 1.0 or 1.1).
       *[other] { $count } hops used an encryption that is out of use (TLS 1.0 or 1.1).
    }
mark-no-time =
    { $count ->
        [one] One Received field has no readable time.
       *[other] { $count } Received fields have no readable time.
    }
mark-hops-unread =
    { $count ->
        [one] One Received field was left unread.
       *[other] { $count } Received fields were left unread.
    }
mark-limit = The header is larger than this program reads ({ $limit }); the rest was left unread.
mark-claimed = (the file says so)
