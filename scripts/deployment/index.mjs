// The first thing an administrator opens: what is in the release and in which order to use it.

const PARTS = [
  ["site/", "what the web server serves. Copy all of it to the folder behind the address above."],
  ["site/manifest.xml", "what Microsoft 365 or Exchange is given: the add-in for that address."],
  [
    "site/honmono.config.json",
    "your settings. Edit them in your own copy and give it to the next release with --config; people get the change when they next open the pane.",
  ],
  [
    "hosting/",
    "ready configurations for nginx, Caddy, Apache, IIS, Azure Static Web Apps, Cloudflare and Netlify, and a container; hosting/headers.json is the table from which they are made.",
  ],
  ["cli/honmono.cjs", "the terminal program: config check, doctor (needs Node 20.19 or later)."],
  [
    "docs/",
    "the runbooks: deployment, hosting, configuration, privacy, threats, accessibility, support, guides and a poster for your people.",
  ],
  ["sbom.cdx.json", "every package in the product (CycloneDX 1.6)."],
  ["LICENSES.txt", "their licences."],
  ["SHA256SUMS", "the checksum of every file."],
];

export function indexPage({ version, settings, data, files, resolvers }) {
  const rows = PARTS.filter(([path]) => files.some((file) => file.startsWith(path)) || path === "SHA256SUMS")
    .map(([path, what]) => `<tr><th scope="row"><a href="${path}">${path}</a></th><td>${what}</td></tr>`)
    .join("\n");
  const manifests = files
    .filter((file) => /^site\/manifest\..+\.xml$/.test(file))
    .map(
      (file) =>
        `<li><a href="${file}">${file}</a>: opt-in, beside the ordinary manifest; read docs/deployment.md first.</li>`,
    );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Honmono ${version}</title>
<style>
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #242424; background: #fff }
table { border-collapse: collapse } th, td { text-align: start; vertical-align: top; padding: .3rem .8rem .3rem 0; font-weight: normal; border-top: 1px solid #ddd }
code { background: #f0f0f0; padding: 0 .2rem; overflow-wrap: anywhere } th { white-space: nowrap }
</style>
</head>
<body>
<h1>Honmono ${version}</h1>
<p>An Outlook add-in that answers: is this mail really from Microsoft, and what do I do now? This folder is a release made for</p>
<p><code>${settings.url}</code></p>
<p>Its records are of ${data}. The pane loads Outlook's library from <code>${settings.officeJs}</code>${resolvers.length === 0 ? "" : ` and may ask ${resolvers.map((one) => `<code>${one}</code>`).join(", ")} for public keys when a person or your configuration allows it`}. Nothing else leaves a person's device.</p>
<h2>In this order</h2>
<ol>
<li>Put <code>site/</code> behind the address, with the configuration of your server from <code>hosting/</code> (<a href="docs/hosting.md">docs/hosting.md</a>).</li>
<li>Run <code>node cli/honmono.cjs doctor ${settings.url}</code>. It says what is not right, and nothing if all is.</li>
<li>Give <code>site/manifest.xml</code> to Microsoft 365 or Exchange, first for a few people (<a href="docs/deployment.md">docs/deployment.md</a>).</li>
</ol>
<h2>What is here</h2>
<table>
${rows}
</table>
${manifests.length === 0 ? "" : `<ul>${manifests.join("")}</ul>`}
<p>Honmono is not made or endorsed by Microsoft. MIT licence.</p>
</body>
</html>
`;
}
