// Every server's configuration from the one table deploy/headers.json.

/**
 * Fills the table in for one deployment.
 * @returns {{everywhere: Record<string, string>, rules: {id: string, paths: string[], headers: Record<string, string>}[]}}
 */
export function headerTable(table, { officeJs, frameAncestors, resolvers }) {
  const places = {
    "{officejs}": [new URL(officeJs).origin],
    "{resolvers}": [...new Set(resolvers)],
    "{frameAncestors}": [...new Set([...table.frameAncestors, ...frameAncestors])],
  };
  const policy = (name) =>
    Object.entries(table.policies[name])
      .map(([directive, sources]) =>
        [directive, ...new Set(sources.flatMap((source) => places[source] ?? [source]))].join(" "),
      )
      .join("; ");
  const rules = table.rules.map(({ id, paths, headers }) => ({
    id,
    paths,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        Object.hasOwn(table.policies, value) ? policy(value) : value,
      ]),
    ),
  }));
  return { everywhere: table.everywhere, rules };
}

/** The headers of one file. `path` is relative to the add-in's address. */
export function headersOf(filled, path) {
  const rule = filled.rules.find(({ paths }) => paths.some((one) => fits(one, path)));
  return { ...filled.everywhere, ...rule?.headers };
}

function fits(pattern, path) {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** The policy that a page can carry itself, for servers on which no header can be set; frame-ancestors works only as a header. */
export function metaPolicy(filled, path) {
  return (headersOf(filled, path)["Content-Security-Policy"] ?? "")
    .split("; ")
    .filter((part) => !part.startsWith("frame-ancestors"))
    .join("; ");
}

const HEADERS = (filled) => [
  ...new Set([...Object.keys(filled.everywhere), ...filled.rules.flatMap(({ headers }) => Object.keys(headers))]),
];
const MADE = "Made by `npm run release` from deploy/headers.json.";

/** name in the release → text */
export function hostingFiles(filled, { origin, basePath }) {
  const { hostname: host, port } = new URL(origin);
  return {
    "nginx/honmono-maps.conf": nginxMaps(filled, basePath),
    "nginx/honmono-location.conf": nginxLocation(filled, basePath),
    "nginx/honmono-server.conf": nginxServer(host, port, basePath),
    "caddy/Caddyfile": caddy(filled, port === "" ? host : `${host}:${port}`, basePath),
    "apache/honmono.conf": apache(filled, basePath),
    "iis/web.config": iis(filled),
    "azure-static-web-apps/staticwebapp.config.json": azure(filled, basePath),
    "cloudflare-netlify/_headers": underscoreHeaders(filled, basePath),
    "container/Containerfile": container(basePath),
    "container/default.conf": containerServer(basePath),
  };
}

const quoteRegex = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** One expression for all paths of a rule. */
const oneRegex = (basePath, paths) =>
  `^${quoteRegex(basePath)}(?:${paths.map((path) => (path.endsWith("*") ? quoteRegex(path.slice(0, -1)) : `${quoteRegex(path)}$`)).join("|")})`;

// nginx: headers of a block are lost as soon as an inner block sets one of its own, so all are set in one place, from maps.
function nginxMaps(filled, basePath) {
  const maps = HEADERS(filled)
    .filter((name) => !(name in filled.everywhere))
    .map((name) => {
      const rest = filled.rules.find(({ paths }) => paths.includes("*"))?.headers[name] ?? "";
      const lines = filled.rules
        .filter(({ paths, headers }) => !paths.includes("*") && (headers[name] ?? "") !== rest)
        .map(({ paths, headers }) => `  "~${oneRegex(basePath, paths)}" "${headers[name] ?? ""}";`);
      return `map $uri ${variable(name)} {\n  default "${rest}";\n${lines.join("\n")}\n}`;
    });
  return `# ${MADE} Belongs into the http block (a file in conf.d or http.d).\n${maps.join("\n")}\n`;
}

const variable = (name) => `$honmono_${name.toLowerCase().replaceAll("-", "_")}`;

function nginxLocation(filled, basePath) {
  const everywhere = Object.entries(filled.everywhere).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  // no "always" for caching: an error page must not be kept for a year
  const mapped = HEADERS(filled)
    .filter((name) => !(name in filled.everywhere))
    .map((name) => `  add_header ${name} ${variable(name)}${name === "Cache-Control" ? "" : " always"};`);
  return `# ${MADE} Belongs into a server block, after "root", which names the folder that holds the path ${basePath}.
${basePath === "/" ? "" : `location = ${basePath.slice(0, -1)} {\n  absolute_redirect off;\n  return 301 ${basePath};\n}\n`}location ^~ ${basePath} {
  absolute_redirect off;
  limit_except GET { deny all; }
  index index.html;
  try_files $uri $uri/ =404;
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 512;
  gzip_types application/json application/manifest+json application/xml image/svg+xml text/css text/javascript application/javascript text/xml;
  charset utf-8;
  charset_types application/json application/manifest+json application/xml image/svg+xml text/css text/javascript application/javascript text/xml;
  types {
    text/html html;
    text/javascript js;
    text/css css;
    application/json json;
    application/manifest+json webmanifest;
    application/xml xml;
    image/png png;
    image/svg+xml svg;
    image/x-icon ico;
    font/woff2 woff2;
    text/plain txt;
    message/rfc822 eml;
  }
  default_type application/octet-stream;
${[...everywhere, ...mapped].join("\n")}
}
`;
}

function nginxServer(host, port, basePath) {
  return `# ${MADE} A whole server. Copy the three files to /etc/nginx/honmono/ and this one's content into sites-enabled, or use your own server block.
include /etc/nginx/honmono/honmono-maps.conf;
server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  return 301 https://$host${port === "" ? "" : `:${port}`}$request_uri;
}
server {
  # nginx 1.25.1 and later prefer "listen 443 ssl;" and "http2 on;" and say so in a warning
  listen ${port || 443} ssl http2;
  listen [::]:${port || 443} ssl http2;
  server_name ${host};
  ssl_certificate /etc/ssl/certs/${host}.pem;
  ssl_certificate_key /etc/ssl/private/${host}.key;
  ssl_protocols TLSv1.2 TLSv1.3;
  server_tokens off;
  # the folder "site" of the release stands at /srv/honmono${basePath === "/" ? "" : basePath.replace(/\/$/, "")}
  root /srv/honmono;
  include /etc/nginx/honmono/honmono-location.conf;
}
`;
}

function caddy(filled, host, basePath) {
  const rules = filled.rules.filter(({ paths }) => !paths.includes("*"));
  const named = rules.map(({ id, paths }) => `\t@${id} path ${paths.map((path) => basePath + path).join(" ")}`);
  const rest = filled.rules.find(({ paths }) => paths.includes("*"));
  const set = (matcher, headers) =>
    Object.entries(headers).map(([name, value]) => `\theader ${matcher} ${name} "${value}"`);
  const known = rules.flatMap(({ paths }) => paths.map((path) => basePath + path)).join(" ");
  return `# ${MADE} Caddy 2.6 or later gets and renews the certificate itself.
${host} {
	# the folder "site" of the release stands at /srv/honmono${basePath === "/" ? "" : basePath.replace(/\/$/, "")}
	root * /srv/honmono
	encode zstd gzip
	file_server {
		precompressed br gzip
	}
	@other not method GET HEAD
	respond @other 405
	handle_errors {
		header Cache-Control "no-store"
		respond "{err.status_code} {err.status_text}"
	}
${named.join("\n")}
	@rest not path ${known}
${[...set("*", filled.everywhere), ...rules.flatMap(({ id, headers }) => set(`@${id}`, headers)), ...set("@rest", rest?.headers ?? {})].join("\n")}
}
`;
}

function apache(filled, basePath) {
  const set = (headers, indent) =>
    Object.entries(headers).map(([name, value]) =>
      // without "always" a header goes out with success and 304 only: an error page must not be kept for a year
      name === "Cache-Control"
        ? `${indent}Header set ${name} "${value}"`
        : `${indent}Header always set ${name} "${value}"`,
    );
  const blocks = [...filled.rules].reverse().map(({ paths, headers }) => {
    const expression = oneRegex(basePath, paths);
    return `<LocationMatch "${expression}">\n${set(headers, "  ").join("\n")}\n</LocationMatch>`;
  });
  return `# ${MADE} Apache 2.4 with mod_headers, mod_deflate and mod_dir, inside the VirtualHost of your https address.
# The folder "site" of the release stands below DocumentRoot at ${basePath}
<Location "${basePath}">
  Options -Indexes
  DirectoryIndex index.html
  AddType text/javascript .js
  AddType application/manifest+json .webmanifest
  AddDefaultCharset utf-8
  <LimitExcept GET HEAD>
    Require all denied
  </LimitExcept>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json application/manifest+json application/xml text/xml image/svg+xml
  Header always unset X-Frame-Options
  Header unset X-Frame-Options
${set(filled.everywhere, "  ").join("\n")}
</Location>
# Later blocks win, so the general rule stands first.
${blocks.join("\n")}
# A compressed answer keeps the ETag of the file, so that a conditional request is answered with 304.
DeflateAlterETag NoChange
`;
}

// Inner locations inherit; each sets again what differs. The pages' own policy stands at the top, so that the default document has it.
function iis(filled) {
  const escape = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const header = ([name, value], indent) =>
    `${indent}<remove name="${name}" />\n${indent}<add name="${name}" value="${escape(value)}" />`;
  const cache = (value) => {
    const age = /max-age=(\d+)/.exec(value)?.[1];
    if (age === undefined) return `<clientCache cacheControlMode="DisableCache" />`;
    const custom = value.replace(/,?\s*max-age=\d+/, "").trim();
    return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${Math.round(Number(age) / 86_400)}.00:00:00" cacheControlCustom="${custom}" />`;
  };
  const others = (headers) => Object.entries(headers).filter(([name]) => name !== "Cache-Control");
  const page = filled.rules.find(({ paths }) => paths.includes(""))?.headers ?? {};
  const locations = filled.rules
    .filter(({ paths }) => !paths.includes("*") && !paths.includes(""))
    .flatMap(({ paths, headers }) =>
      paths.map(
        (path) => `  <location path="${path.replace(/\/\*$/, "")}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${others(headers)
  .map((one) => header(one, "          "))
  .join("\n")}
        </customHeaders>
      </httpProtocol>
      <staticContent>${cache(headers["Cache-Control"] ?? "no-cache")}</staticContent>
    </system.webServer>
  </location>`,
      ),
    );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${MADE} Belongs into the folder of the site, beside index.html. Internet Information Services 8 or later with static compression. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <remove name="X-Frame-Options" />
${[...Object.entries(filled.everywhere), ...others(page)].map((one) => header(one, "        ")).join("\n")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json; charset=utf-8" />
      ${cache("no-cache")}
    </staticContent>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <security>
      <requestFiltering>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
  </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

function azure(filled, basePath) {
  const routes = filled.rules
    .filter(({ paths }) => !paths.includes("*"))
    .flatMap(({ paths, headers }) => paths.map((path) => ({ route: basePath + path, headers })));
  const rest = filled.rules.find(({ paths }) => paths.includes("*"))?.headers ?? {};
  return `${JSON.stringify(
    {
      routes,
      globalHeaders: { ...filled.everywhere, ...rest },
      mimeTypes: {
        ".webmanifest": "application/manifest+json",
        ".json": "application/json",
        ".xml": "application/xml",
        ".eml": "message/rfc822",
      },
    },
    null,
    2,
  )}\n`;
}

// Both hosts join the values when two rules set one header for a file, so no two rules here touch the same header of a file.
// Cloudflare serves taskpane.html as /taskpane as well.
function underscoreHeaders(filled, basePath) {
  const lines = (headers) =>
    Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}`)
      .join("\n");
  const blocks = filled.rules
    .filter(({ paths }) => !paths.includes("*"))
    .flatMap(({ paths, headers }) =>
      paths
        .flatMap((path) => [path, ...(path.endsWith(".html") ? [path.slice(0, -5)] : [])])
        .map((path) => `${basePath}${path}\n${lines(headers)}`),
    );
  const rest = filled.rules.find(({ paths }) => paths.includes("*"))?.headers ?? {};
  for (const pattern of ["*.json", "*.xml", "*.webmanifest", "sw.js"])
    blocks.push(`${basePath}${pattern}\n${lines(rest)}`);
  return `# ${MADE} Belongs into the root of what is published.\n${basePath}*\n${lines(filled.everywhere)}\n\n${blocks.join("\n\n")}\n`;
}

function container(basePath) {
  return `# ${MADE} Build it in the folder of the release: docker build -f hosting/container/Containerfile -t honmono .
# It speaks http on port 8080 as an ordinary user; put your https entry (ingress, load balancer) before it.
FROM nginxinc/nginx-unprivileged:stable-alpine
COPY --chown=root:root hosting/nginx/honmono-maps.conf /etc/nginx/conf.d/00-honmono-maps.conf
COPY --chown=root:root hosting/nginx/honmono-location.conf /etc/nginx/honmono-location.conf
COPY --chown=root:root hosting/container/default.conf /etc/nginx/conf.d/default.conf
COPY --chown=root:root site/ /srv/honmono${basePath}
EXPOSE 8080
HEALTHCHECK CMD wget -q -O /dev/null http://127.0.0.1:8080${basePath}health.json || exit 1
`;
}

function containerServer() {
  return `# ${MADE}
server {
  listen 8080;
  listen [::]:8080;
  server_tokens off;
  root /srv/honmono;
  absolute_redirect off;
  include /etc/nginx/honmono-location.conf;
}
`;
}
