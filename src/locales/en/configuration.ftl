# What an administrator reads about honmono.config.json. Mistakes: config-<id> (src/settings/organization.ts).
config-not-json = This is not JSON: { $detail }
config-too-large = The file is larger than 256 KB, so it was not read.
config-schema-version = Only form { $known } of this file is understood. Newer keys may be left out of account.
config-unknown-key = There is no key “{ $key }”. { $nearest ->
    [none] It has no effect.
   *[other] Did you mean “{ $nearest }”?
  }
config-not-an-object = An object with braces is expected here; this is: { $found }.
config-not-a-list = A list with square brackets is expected here; this is: { $found }.
config-not-a-text = A text in quotation marks is expected here; this is: { $found }.
config-too-many = The first { $most } are read; there are { $count }.
config-empty = There is nothing in it.
config-missing = It is missing. Without it the notice is left out.
config-too-long = It may have { $most } characters; it has { $count }.
config-invisible = It holds a line break or another character that nobody sees.
config-not-an-id = “{ $value }”: use small letters, digits and hyphens.
config-not-one-of = “{ $value }” is not one of: { $values }.
config-wildcard = “{ $value }”: write the domain without an asterisk; the names below it are meant anyway.
config-url-for-host = “{ $value }” is an address; write only the host name.
config-address-for-host = “{ $value }” is a mail address; write only the part behind the @.
config-ip-for-host = “{ $value }” is an IP address; a host name is needed, because anyone may get the address next.
config-not-a-host = “{ $value }” is not a host name. Write names in other scripts in their xn-- form.
config-public-suffix = Anyone can get a name under “{ $value }”, so it cannot be trusted as a whole.
config-mail-service = “{ $value }” is the mail service itself, not a gateway before it.
config-microsofts = “{ $value }” is Microsoft’s. Its mail is judged by proof and is never shown as your own; the notice is left out.
config-anyones = Anyone can open a mailbox under “{ $value }”: name the exact addresses. The notice is left out.
config-drill-in-notice = “{ $value }” is also one of your drill domains. The notice is left out.
config-address-outside = { $value } is not in the notice’s domains. The notice is left out.
config-not-an-address = “{ $value }” is not a mail address.
config-not-a-url = “{ $value }” is not a web address.
config-not-https = “{ $value }” does not begin with https://.
config-password-in-url = The address holds a user name or a password that everybody could read.
config-query-in-url = “{ $value }”: leave out everything from ? or # on.
config-not-a-phone = “{ $value }” is not a telephone number.
config-not-a-date = “{ $value }” is not a day (2027-03-31) or a time with its zone.
config-not-an-app = “{ $value }” is not a mail app that we know. The names are in docs/configuration.md.
config-duplicate = “{ $value }” stands there twice; the first one counts.

# honmono config check
config-file-unreadable = { $file } cannot be read: { $reason }
config-file-missing = Which file? honmono config check honmono.config.json
config-unknown-action = There is only: honmono config check FILE
config-sound = No mistakes.
config-mistakes = { $count ->
    [one] One mistake. Only the value in which it stands is left out:
   *[other] { $count } mistakes. Only the values in which they stand are left out:
  }
config-whole-file = the whole file
config-effects = What it does:
config-effect-nothing = Nothing: the same as no file.
config-effect-authserv = Results that these servers of yours wrote are believed: { $names }. They must take out incoming results under their own name.
config-effect-gateways = These gateways are known to stand before the mailbox: { $names }. The server’s result is then not taken as proof, because it describes the gateway.
config-effect-arc = A sender is also proved by an unbroken ARC seal of: { $names }.
config-effect-rewriters = Links rewritten by these hosts are shown with their real target: { $names }.
config-effect-notice = Notice { $id }: proved mail from { $names } is shown as your own.
config-effect-notice-subject = Only if the subject holds: { $words }.
config-effect-notice-until = Until { $date } (UTC).
config-effect-notice-over = It ended on { $date } (UTC) and has no effect any more.
config-effect-notice-languages = It has no text in { $languages }; people with such a language read { $instead }.
config-effect-help = People are sent to your help desk: { $where }.
config-effect-report = Reports are prepared to: { $mailbox }. Nothing is sent without the person.
config-effect-dns-off = Public keys are never asked for over the network, and nobody can turn it on.
config-effect-dns-ask = A public key is asked for only when a person presses the button for that message.
config-effect-dns-on = Public keys are asked for without a question, unless the person turns it off. Only a selector and a domain leave the device.
config-effect-resolver = They are asked of { $resolver }. The release must be made with this file, or the browser will not allow it.
config-effect-language = People who chose no language themselves read: { $language }.
config-effect-apps = Only these mail apps are offered: { $names }.
config-effect-drills = Mail from your drill domains is judged as any stranger’s and never given away: { $names }.
