# The stand-alone page.
page-title = Is this mail really from Microsoft?
page-lead = The message is read on your device and goes nowhere.
page-drop = Drop mail files here
page-drop-hint = .eml or .msg, one or several
page-choose = Choose files
page-drop-now = Let go to check
page-paste = or paste the message source
page-check = Check
page-where = Where did you get it?
page-where-own = I opened it in my own mailbox
page-where-own-hint = You saved it or copied its source straight from your own mail program or webmail.
page-where-file = It reached me as a file or attachment
page-where-file-hint = Somebody sent or gave it to you. Then anyone may have written its headers, and only signatures count.
page-examples = Examples, all made up
page-list = Checked messages
page-progress = { $done } of { $total } checked
page-clear = Clear the list
page-remove = Remove { $name }
page-pasted = Pasted text
page-form-name = Sender and subject only
page-only-shown = What can be said from the sender and subject alone

page-form = I only have the sender and the subject
page-form-hint = on a phone, on paper, read out by somebody
page-form-lead = A sender’s name and address can be written by anyone. So nobody can confirm from them alone that a mail is from Microsoft. But an address that is not Microsoft’s gives a fake away, and a known notice has official guidance.
page-form-from-name = Sender’s name
page-form-from-address = Sender’s address
page-form-subject = Subject
page-form-check = Say what can be said
page-form-empty = Type the sender’s address or the subject.
page-form-not-address = Type the address as name@company.example.
page-form-said = Only the sender and the subject were typed in. A genuine address here proves nothing: forgers type it too. To get a firm answer, check the message itself.

page-source = How to get the message source
page-source-hint = Outlook.com, Gmail, Yahoo! JAPAN, Apple Mail, Thunderbird, phones
page-source-outlook-com = Outlook.com and Outlook on the web
page-source-outlook-com-steps =
    Open the message.
    At the top right of the message choose “…” (more actions), then “Save as” to get an .eml file. Drop it here.
    Or choose “…”, “View”, “View message source”, select all, copy, and paste it here.
page-source-outlook-windows = Outlook for Windows
page-source-outlook-windows-steps =
    New Outlook: “…”, “Save as” gives an .eml file.
    Classic Outlook: drag the message from the list onto the desktop. The .msg file can be dropped here.
    Or open the message in its own window, “File”, “Properties”, copy the “Internet headers”, and paste them here.
page-source-gmail = Gmail in a browser
page-source-gmail-steps =
    Open the message.
    Choose the three dots beside “Reply”, then “Show original”.
    Choose “Download original” and drop the file here, or “Copy to clipboard” and paste.
page-source-yahoo-japan = Yahoo! JAPAN Mail
page-source-yahoo-japan-steps =
    Open the message in the PC version.
    Choose “Show details of the message header” (詳細ヘッダー) in the menu of the message.
    Select all of it, copy, and paste it here.
page-source-apple-mail = Apple Mail on a Mac
page-source-apple-mail-steps =
    Select the message.
    Choose “File”, “Save As…”, format “Raw Message Source”. Drop the file here.
    Or choose “View”, “Message”, “Raw Source”, copy all, and paste.
page-source-thunderbird = Thunderbird
page-source-thunderbird-steps =
    Select the message.
    Choose “More”, “View Source” (Ctrl+U), select all, copy, and paste.
    Or right-click the message, “Save As…”, and drop the .eml file here.
page-source-phone = iPhone, iPad and Android
page-source-phone-steps =
    Mail apps on phones mostly cannot show the source. Do not forward the message: forwarding takes the proof away.
    Open the same mailbox in a computer’s browser and use the way above.
    Or use “I only have the sender and the subject” below; it says how far that goes.

page-intro = What this page answers
page-intro-1 = Whether a mail in Microsoft’s name was really sent by Microsoft, and why that can be said.
page-intro-2 = What the mail wants from you, and where its links really lead.
page-intro-3 = What to do next: for a genuine notice, for a fake, and when you already clicked.
page-intro-not = It does not scan for viruses, does not open links, and does not judge mail in other names.
page-intro-privacy = Everything happens in this browser. No mail, address or verdict leaves it, and there is no server that could keep one.
page-intro-try = Try an example

page-error = This could not be checked
page-error-empty = There is nothing in it. Paste the message source, or choose the saved message file.
page-error-only-subject = This is only a subject or a few words of the message, not its source. The lines that begin with “Received:” and “From:” are needed. Below it says how to get them.
page-error-not-a-header-block = This is not the source of a message: the lines that begin with “Received:” or “From:” are missing. Below it says how to get them.
page-error-binary = This is not a mail file but a picture or another kind of file. A screenshot of a mail cannot be checked: save the message itself as an .eml or .msg file.
page-error-too-large = This file is larger than { $limit } MB. Save the message without its attachments, or paste only its source.
page-error-msg = This .msg file could not be read. Save the message as .eml, or paste its source.
page-error-unreadable = The browser could not read this file ({ $detail }). Save it again and try once more.
page-error-folder = This is a folder or an empty file. Choose the message files in it.

page-privacy = Read on this device. Works offline. No cookies, no statistics, no server.
page-samples = Sample mailbox
page-settings = Settings
page-result = Result
