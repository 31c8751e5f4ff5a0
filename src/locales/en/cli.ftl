### Sentences of the terminal.

cli-help =
    honmono – is this mail really from Microsoft, and what do I do now?

    Usage:
      honmono check [OPTIONS] FILE|FOLDER|-…   a verdict for every message
      honmono explain [OPTIONS] FILE|-         how the verdict came about, step by step
      honmono config check FILE                mistakes in an administrator's configuration file
      honmono doctor URL                       is a hosted copy set up well?
      honmono help COMMAND                     more about one command; help apps, help after:
                                               mail apps; what to do after a click
      honmono version                          versions of program and data

    "honmono help check" lists the options of a check.

cli-help-check =
    honmono check [OPTIONS] FILE|FOLDER|-…

    A verdict for every message. A file is one message (.eml) or an mbox; a folder means
    every .eml below it, or every message of a Maildir; - is standard input.

      --json                  one JSON object a line (docs/check.schema.json)
      --csv                   one line of CSV a message, safe to open in a spreadsheet
      --lang LANGUAGE         language of the sentences, for example ja; else from LC_ALL or LANG
      --provenance WHERE      own-mailbox: the messages were saved directly out of the mailbox that
                              received them; unknown (default): every header is only a claim
      --config FILE           your organization's honmono.config.json: own notices, gateways
      --keys FILE             public keys from a file, for checks without a network
      --dns off|URL           ask for public keys by DNS over HTTPS at URL; off (default) asks nobody
      --now TIME              judge as if it were this time (ISO 8601)
      --app NAME              the mail app that you use, for what to do (honmono help apps)
      --threads N             threads at work; default: one for each core

    Exit code: 0 all were read, 2 some could not be read, 1 wrong usage.

cli-help-explain =
    honmono explain [OPTIONS] FILE|-

    The whole chain for one message, from header field to verdict: what was read, who vouches for
    the sender, what the mail claims and asks for, and the rule that decided.

      --lang, --provenance, --config, --keys, --dns, --now   as for "honmono check"

cli-help-config =
    honmono config check [--json] [--lang LANGUAGE] FILE

    Reads an administrator's configuration file and names every mistake in it.
    Exit code: 0 no mistake, 2 some mistakes, 1 wrong usage.

cli-help-doctor =
    honmono doctor [--json] [--lang LANGUAGE] URL

    Looks at a hosted copy: are the pages there, over HTTPS, with the headers that they need?
    Exit code: 0 no mistake, 2 some mistakes, 1 wrong usage.

cli-try-help = Try: honmono help
cli-unknown-command = There is no command “{ $name }”.
cli-unknown-option = There is no option { $option }.
cli-value-missing = Option { $option } needs a value.
cli-value-unwanted = Option { $option } takes no value.
cli-json-or-csv = Choose one of --json and --csv.
cli-no-files = Name at least one file or folder, or - for standard input.
cli-one-file = Name exactly one file, or - for standard input.
cli-no-language = There are no sentences in the language “{ $language }” yet. Languages: { $offered }.
cli-bad-provenance = --provenance is own-mailbox or unknown, not “{ $value }”.
cli-bad-dns = --dns is off or an https address, not “{ $value }”.
cli-bad-now = --now wants a time such as 2026-11-24T09:00:00Z, not “{ $value }”.
cli-bad-threads = --threads wants a number from 1 to 99, not “{ $value }”.
cli-keys-unreadable = The key file { $file } cannot be read.
cli-keys-malformed = The key file { $file } does not have the form that docs/cli.md describes.
cli-config-unreadable = The configuration file { $file } cannot be read.
cli-config-malformed = The configuration file { $file } has mistakes. “honmono config check” names them.
cli-bad-app = There is no mail app “{ $value }”. “honmono help apps” lists them.
cli-apps = Mail apps that --app takes:
cli-pick-app = Whether you have to do anything depends on your mail app: add --app NAME (“honmono help apps” lists the names).
cli-clicked = Already clicked, answered or called? See “honmono help after”.
cli-reading-stdin = Reading a message from the keyboard; end it with Ctrl+D (Windows: Ctrl+Z, Enter).
cli-progress = { $done } checked, { $unreadable } unreadable, { $rate } a second
cli-unreadable = Could not be read
cli-summary =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
cli-broken-run = The run ended early: { $detail }

## Why an input gave no verdict

input-error-empty = There is nothing in it.
input-error-not-a-header-block = This is not a mail: no header with a From or Received field was found. Save the message as .eml, or copy its full source.
input-error-only-subject = Only a subject was found, no mail header. Save the message as .eml, or copy its full source.
input-error-binary = This is not a mail but another kind of file (a picture, a document or the like).
input-error-too-large = It is larger than { $megabytes } MB. Mails of this size are not read.
input-error-not-found = There is no such file or folder.
input-error-no-permission = It may not be read: permission was denied.
input-error-not-a-file = This is not a file.
input-error-no-messages = No message was found in this folder (files ending in .eml, or a Maildir).
input-error-read-error = The file could not be read to its end.
input-error-engine-error = A mistake of this program stopped the check of this message: { $detail }. No verdict was reached.

## honmono explain

explain-read = 1. Read: { $file }
explain-fields = { $fields } header fields, { $hops } hops
explain-body = The body was read: { $links } links.
explain-no-body = There is no body.
explain-limit = Left unread beyond a limit: { $limit }
explain-from = 2. Who it says it is from
explain-from-single = One sender: { $address }
explain-from-ambiguous = Not one clear sender; the first is { $address }
explain-from-missing = No sender is named.
explain-vouches = 3. Who vouches for the sender
explain-trusted = A result of the receiver is believed ({ $place }):
explain-entry = Taken in from { $ip } by this hop:
explain-server = It says: { $result }
explain-claimed = The file says, not believed: { $result }
explain-signature = Signature of { $domain } (selector { $selector }): { $result }
explain-no-signature = There is no signature.
explain-arc =
    { $count ->
        [one] ARC, 1 set, sealed by { $sealer }: { $result }
       *[other] ARC, { $count } sets, the newest sealed by { $sealer }: { $result }
    }
explain-result-pass = fits
explain-result-fail = does not fit
explain-result-unknown = not checked
explain-result-none = none
explain-proof-dkim = Proved by the signature of { $domain }.
explain-proof-server = Proved by the receiver’s result for { $domain }.
explain-proof-arc = Proved by a listed relay (ARC) for { $domain }.
explain-no-proof = Nothing proves the sender.
explain-failed = The receiver found that the sender is not genuine.
explain-excuse-changed-on-the-way = There are signs that it was changed on the way.
explain-excuse-delivery-report = It is a delivery report.
explain-noticed = 4. What was noticed
explain-weight-decides = decides
explain-weight-supports = for
explain-weight-against = against
explain-weight-info = note
explain-wants = 5. What it wants, and where its links lead
explain-notice = 6. Known notices
explain-no-notice = No known notice fits.
explain-notice-match = Fits the known notice { $id } ({ $timing }).
explain-topic = It is about { $topic }.
explain-not-checked = 7. Not checked
explain-rules = 8. Rules, in order; the first that holds decides
explain-verdict = 9. Verdict
explain-nothing = Nothing.
