# The self-test page, for an administrator or a help desk.
selftest-title = Honmono self-test
selftest-intro = What this copy of Honmono finds where it runs. The text below holds nothing of any mail: no subject, no address, no name. Paste it into your ticket.
selftest-copy = Copy the text
selftest-copied = Copied.
selftest-copy-failed = Copying is not allowed here. Select the text and copy it yourself.
selftest-text = Text for your ticket
selftest-back = Back to Honmono
selftest-again = Run again
selftest-ask = Ask the resolver now
selftest-ask-what = Asks { $resolver } for one public record of microsoft.com. Nothing else is sent.
selftest-running = Running …
selftest-done = { $bad ->
    [0] Finished. Everything that was tried works.
    [one] Finished. One thing does not work or could not be tried.
   *[other] Finished. { $bad } things do not work or could not be tried.
  }
selftest-state-good = works
selftest-state-note = note
selftest-state-bad = does not work
selftest-row-versions = Versions
selftest-row-update = This page and the server
selftest-row-place = Place
selftest-row-browser = Browser
selftest-row-languages = Languages
selftest-row-office = Outlook’s library (office.js)
selftest-row-host = Outlook
selftest-row-sets = Requirement sets
selftest-row-headers = Reading the headers of the open message
selftest-row-configuration = honmono.config.json
selftest-row-dns = Questions for public keys
selftest-row-resolver = Resolver
selftest-row-crypto = Cryptography of the browser
selftest-row-storage = Storage of the browser
selftest-row-roaming = Settings kept by Outlook
selftest-row-clock = Clock
selftest-row-policy = Blocked by the content security policy
