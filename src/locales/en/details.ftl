# Evidence, header analysis and export in the views.
details-mark-pass = In order:
details-mark-warn = Attention:
details-mark-unknown = Not known:
details-mark-fail = Against it:
details-mark-info = Note:

details-server = The receiving server
details-server-pass = Your mail service confirmed that it came from { $domain }.
details-server-pass-foreign = Your mail service confirmed { $domain }. That is not Microsoft.
details-server-fail = Your mail service found that it did not come from { $domain }.
details-server-neither = Your mail service neither confirmed nor denied { $domain }.
details-server-claimed = The file itself says “{ $result }”. Anyone can write that into a file.
details-server-word = You said that you opened it in your own mailbox. The rest follows from that.
details-signature = The sender’s signature
details-signature-pass = Signed by { $domain }, and the signature was verified here.
details-signature-fail = The signature in the name of { $domain } does not fit.
details-signature-unknown = Signed in the name of { $domain }. This was not verified here.
details-signature-other = Signed by { $domain } only, not by the sender’s own domain.
details-signature-none = Not signed.
details-arc = Relays on the way
details-arc-pass = A listed relay, { $domain }, vouches for what it received.
details-links = Links
details-links-microsoft = { $count ->
    [one] The only link leads to Microsoft’s own page.
   *[other] All { $count } links lead to Microsoft’s own pages.
  }
details-links-other = { $count ->
    [one] One link does not lead to Microsoft’s own pages.
   *[other] { $count } links do not lead to Microsoft’s own pages.
  }
details-links-none = There are no links.
details-links-unread = The text of the mail was not at hand, so its links are not known.
details-notice = Known notices
details-notice-match = It fits a notice that Microsoft is known to have sent: { $notice }.
details-notice-late = It fits a known notice, { $notice }, but came long after that was sent.
details-notice-early = It fits a known notice, { $notice }, but came before that was sent.
details-notice-topic = It is about a matter that is real, whoever sent it.
details-notice-none = It fits no notice that we know.

details-findings = All that was noticed
details-decides = decides
details-not-checked = Not looked at
details-show-line = Show the line
details-show-links = Show the links
details-copy-line = Copy this line

details-raw = Raw text
details-raw-copy = Copy all headers
details-raw-cut = Shown up to here; copying takes all { $size } KB.
details-search = Search
details-search-label = Search names and values
details-filter = Group
details-filter-all = All groups
details-order = Order
details-order-header = As in the header
details-order-name = By name
details-found = { $count ->
    [one] One field
   *[other] { $count } fields
  }
details-timeline = Drawing
details-table = Table
details-view = Show as
details-edge = From here on your own mail service wrote the lines
details-edge-none = No line here can be taken as proof of the sender
details-page = Hops { $from } to { $to } of { $total }
details-earlier = Earlier
details-later = Later
details-zone = Times in your zone ({ $zone })
details-utc = Times in UTC
details-reference = What this field is
details-limits = The header is larger than what we read.
details-field = Field { $number } of { $total }
details-headers-missing = No Received field is there, so there is no way to show: only what is at hand.

take-what = What
take-result = The result
take-headers = All headers
take-format = As
take-format-text = Text
take-format-json = JSON
take-format-csv = Table (CSV)
take-format-html = Page to print (HTML)
take-redact = Hide people’s mail addresses
take-redact-hint = The part before @ is hidden. The sender’s domain stays, because it is what the result is about.
take-preview = This is what it will contain
take-copy = Copy
take-save = Save
take-print = Print
take-save-failed = Saving is not allowed here. Copy it instead.
take-cut = Shown up to here.

details-prepare = Prepare a report
details-by-mail = Write it in a mail
