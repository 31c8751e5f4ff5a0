### Sentences of a verdict as text, for a terminal, a copied or a printed report.

report-scope = Confirms the sender, not every request in the mail.
report-asks = What the mail asks for:
report-subject = Subject: { $subject }
report-time = Time: { $time }
report-says = Says: { $name } { $address }
report-no-name = (no name)
report-sent-by = Sent by: { $domain } ({ $class })
report-sent-by-shown = Sent by: { $domain } ({ $class }), as far as it shows; not proved
report-shown-value = { $domain } ({ $class }), as far as it shows; not proved
report-sent-by-unproven = Sent by: not known. It shows { $domain } ({ $class }), but that is not proved.
report-sent-by-failed = Sent by: somebody else. It shows { $domain } ({ $class }); the mail server found that it did not come from there.
report-unproven-value = not known; it shows { $domain } ({ $class }), but that is not proved
report-failed-value = somebody else; it shows { $domain } ({ $class }), but the mail server found that it did not come from there
report-no-domain = (no sender address)
report-class-corporate = Microsoft’s own mail
report-class-service = a Microsoft service
report-class-customer = a Microsoft customer’s address
report-class-personal = a personal mailbox
report-class-subsidiary = a company of the Microsoft group, under its own name
report-class-unrelated = not a Microsoft sender
report-service = Service: { $service }
report-links = Where its links lead:
report-more-links =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
report-next = What you can do now:
report-not-checked = Not checked:
report-versions = Reason { $reason } · engine { $engine } · data { $data }
report-title = { $headline } – Honmono report
report-made = Honmono report of { $time }
report-label-subject = Subject
report-label-time = Time
report-label-says = Says
report-label-sent-by = Sent by
report-label-service = Service
report-label-asks = What the mail asks for
report-label-links = Where its links lead
report-label-next = What you can do now
report-label-findings = What was noticed
report-label-not-checked = Not checked
report-more-rows =
    { $count ->
        [one] One more row is not printed.
       *[other] { $count } more rows are not printed.
    }
