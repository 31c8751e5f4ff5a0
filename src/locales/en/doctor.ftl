# honmono doctor
doctor-which-url = Which address? honmono doctor https://addin.example.org
doctor-state-good = ok  
doctor-state-note = note
doctor-state-bad = BAD 
doctor-sum = { $bad ->
    [0] Nothing is wrong.
    [one] One thing is wrong.
   *[other] { $bad } things are wrong.
  }
doctor-unreachable = { $address } cannot be reached: { $reason }
doctor-certificate = The certificate is good until { $until } ({ $days } days).
doctor-certificate-soon = The certificate ends on { $until }, in { $days } days. When it has ended, Outlook shows nothing.
doctor-certificate-over = The certificate ended on { $until }.
doctor-certificate-untrusted = This machine does not trust the certificate. If it is from your own authority, every person’s device must trust that too; phones often do not. To let this program trust it, set NODE_EXTRA_CA_CERTS to the file with your authority’s certificate.
doctor-certificate-unread = The certificate cannot be read: { $reason }
doctor-health-missing = health.json is missing or says no version. Was all of the folder “site” copied?
doctor-version = Version { $version }, records of { $data }.
doctor-other-address = The release was made for { $made } and is served at { $asked }. Make it again with --url.
doctor-other-version = Version { $served } is served; this program is of version { $own }.
doctor-manifest-not-served = manifest.xml is not served, so it was not compared.
doctor-manifest-elsewhere = The manifest leads to another place: { $address }
doctor-manifest-file = The manifest names { $path }, which answers: { $status }
doctor-manifest = The manifest ({ $version }) and the { $count } addresses in it fit.
doctor-icon-size = { $path } is not of the size in its name: { $found }
doctor-sums-missing = SHA256SUMS is not served, so the files were not compared.
doctor-file-differs = { $path } is not as in the release ({ $status }).
doctor-files-differ-more = … and { $count } more.
doctor-files = All { $count } files are as in the release.
doctor-config-absent = There is no honmono.config.json; the defaults hold.
doctor-config-unreadable = honmono.config.json is not JSON: { $reason }
doctor-config-mistake = honmono.config.json, { $path }: { $text }
doctor-config = honmono.config.json has no mistakes.
doctor-resolver-not-allowed = The configuration names the resolver { $resolver }, but the pages do not allow it. Make the release again with --config.
doctor-header-missing = { $path }: the header { $header } is missing or lacks: { $wanted }
doctor-header-unwanted = { $path }: the header { $header } must not say: { $found }
doctor-header-differs = { $path }: the header { $header } says “{ $found }” instead of “{ $wanted }”.
doctor-headers = All response headers fit.
doctor-conditional = Unchanged pages are answered with 304.
doctor-not-conditional = An unchanged page is sent again as a whole, because the server gives no ETag or does not heed it.
doctor-compressed = Files are compressed ({ $encoding }).
doctor-not-compressed = { $path } is sent uncompressed.
