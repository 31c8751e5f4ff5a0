// The text of manifest.xml and of the opt-in manifest.report.xml, written from src/outlook/manifestWords.json and the version in package.json.

/** Where the development server serves the add-in; `npm run release` puts the deployment's address in its place. */
const DEVELOPMENT = "https://localhost:3000/";

const NAME = "Honmono";
const REPORT_NAME = "Honmono check and report";
const DEFAULT = "en-US";
/** The two add-ins are two to Outlook: each has its own identity, which never changes. */
const IDS = { pane: "7d2f0c1e-3b5a-4c8e-9f46-51c0a8e3b7d2", report: "b1a94e76-0d63-4f2c-8a15-c7e2d95f4083" };
const RIBBON = [16, 32, 80];
const PHONE = [25, 32, 48];

/**
 * @param {{kind: "pane" | "report", version: string, words: Record<string, Record<string, string>>}} options
 * @returns {string} the manifest, with addresses of the development server
 */
export function manifestText({ kind, version, words }) {
  const report = kind === "report";
  const others = Object.keys(words).filter((locale) => locale !== DEFAULT);
  const spoken = (key) => ({
    value: words[DEFAULT][key],
    overrides: others.map((locale) => [locale, words[locale][key]]),
  });
  const same = (value) => ({ value, overrides: others.map((locale) => [locale, value]) });
  const setting = (open, { value, overrides }, indent) =>
    [
      `${indent}<${open} DefaultValue="${escape(value)}">`,
      ...overrides.map(
        ([locale, text]) => `${indent}  <${prefix(open)}Override Locale="${locale}" Value="${escape(text)}"/>`,
      ),
      `${indent}</${open.split(" ")[0]}>`,
    ].join("\n");
  const icon = (pixels) => `${DEVELOPMENT}assets/icon-${pixels}.png`;
  const name = report ? REPORT_NAME : NAME;
  const short = [
    ["Name", same(name)],
    ["Button", spoken("button")],
    ...(report
      ? [
          ["Report", spoken("report")],
          ["ReportTitle", spoken("reportTitle")],
        ]
      : []),
  ];
  const long = [
    ["Tip", spoken("tip")],
    ...(report
      ? [
          ["ReportTip", spoken("reportTip")],
          ["ReportText", spoken("reportText")],
        ]
      : []),
  ];
  const images = [
    ...new Set([...RIBBON, ...(report ? [] : PHONE.flatMap((size) => [1, 2, 3].map((scale) => size * scale)))]),
  ].sort((a, b) => a - b);

  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by "npm run manifest:sync" from scripts/manifest and src/outlook/manifestWords.json; change it there. -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="MailApp">
  <Id>${IDS[kind]}</Id>
  <Version>${version}</Version>
  <ProviderName>Honmono project</ProviderName>
  <DefaultLocale>${DEFAULT}</DefaultLocale>
${setting("DisplayName", same(name), "  ")}
${setting("Description", spoken("description"), "  ")}
  <IconUrl DefaultValue="${icon(64)}"/>
  <HighResolutionIconUrl DefaultValue="${icon(128)}"/>
  <SupportUrl DefaultValue="${DEVELOPMENT}index.html"/>
  <Hosts>
    <Host Name="Mailbox"/>
  </Hosts>
  <Requirements>
    <Sets>
      <Set Name="Mailbox" MinVersion="1.5"/>
    </Sets>
  </Requirements>
  <FormSettings>
    <Form xsi:type="ItemRead">
      <DesktopSettings>
        <SourceLocation DefaultValue="${DEVELOPMENT}taskpane.html"/>
        <RequestedHeight>450</RequestedHeight>
      </DesktopSettings>
    </Form>
  </FormSettings>
  <Permissions>ReadItem</Permissions>
  <Rule xsi:type="RuleCollection" Mode="Or">
    <Rule xsi:type="ItemIs" ItemType="Message" FormType="Read"/>
  </Rule>
  <DisableEntityHighlighting>true</DisableEntityHighlighting>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
      <Hosts>
        <Host xsi:type="MailHost">
${report ? runtimes() : ""}          <DesktopFormFactor>
            <SupportsSharedFolders>true</SupportsSharedFolders>
${report ? reportSurface() : ""}            <ExtensionPoint xsi:type="MessageReadCommandSurface">
              <OfficeTab id="TabDefault">
                <Group id="HonmonoGroup">
                  <Label resid="Name"/>
                  <Control xsi:type="Button" id="HonmonoPane">
                    <Label resid="Button"/>
                    <Supertip>
                      <Title resid="Button"/>
                      <Description resid="Tip"/>
                    </Supertip>
                    <Icon>
${RIBBON.map((size) => `                      <bt:Image size="${size}" resid="Icon.${size}x${size}"/>`).join("\n")}
                    </Icon>
                    <Action xsi:type="ShowTaskpane">
                      <SourceLocation resid="Pane.Url"/>
                      <SupportsPinning>true</SupportsPinning>
                    </Action>
                  </Control>
                </Group>
              </OfficeTab>
            </ExtensionPoint>
          </DesktopFormFactor>
${report ? "" : phones()}        </Host>
      </Hosts>
      <Resources>
        <bt:Images>
${images.map((size) => `          <bt:Image id="Icon.${size}x${size}" DefaultValue="${icon(size)}"/>`).join("\n")}
        </bt:Images>
        <bt:Urls>
          <bt:Url id="Pane.Url" DefaultValue="${DEVELOPMENT}taskpane.html"/>
${report ? `          <bt:Url id="ReportPage.Url" DefaultValue="${DEVELOPMENT}report-event.html"/>\n          <bt:Url id="ReportScript.Url" DefaultValue="${DEVELOPMENT}report-event.js"/>\n` : ""}        </bt:Urls>
        <bt:ShortStrings>
${short.map(([id, value]) => setting(`bt:String id="${id}"`, value, "          ")).join("\n")}
        </bt:ShortStrings>
        <bt:LongStrings>
${long.map(([id, value]) => setting(`bt:String id="${id}"`, value, "          ")).join("\n")}
        </bt:LongStrings>
      </Resources>
    </VersionOverrides>
  </VersionOverrides>
</OfficeApp>
`;
}

function prefix(open) {
  return open.startsWith("bt:") ? "bt:" : "";
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Phones: one group with one button, nine icons. */
function phones() {
  return `          <MobileFormFactor>
            <ExtensionPoint xsi:type="MobileMessageReadCommandSurface">
              <Group id="HonmonoPhoneGroup">
                <Label resid="Name"/>
                <Control xsi:type="MobileButton" id="HonmonoPhonePane">
                  <Label resid="Button"/>
                  <Icon xsi:type="bt:MobileIconList">
${[1, 2, 3].flatMap((scale) => PHONE.map((size) => `                    <bt:Image size="${size}" scale="${scale}" resid="Icon.${size * scale}x${size * scale}"/>`)).join("\n")}
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <SourceLocation resid="Pane.Url"/>
                  </Action>
                </Control>
              </Group>
            </ExtensionPoint>
          </MobileFormFactor>
`;
}

/** The browser page of the reporting event, and its script alone for classic Outlook on Windows, which has no page there. */
function runtimes() {
  return `          <Runtimes>
            <Runtime resid="ReportPage.Url">
              <Override type="javascript" resid="ReportScript.Url"/>
            </Runtime>
          </Runtimes>
`;
}

/** Outlook's own report button, taken over (Mailbox 1.14). */
function reportSurface() {
  return `            <FunctionFile resid="ReportPage.Url"/>
            <ExtensionPoint xsi:type="ReportPhishingCommandSurface">
              <ReportPhishingCustomization>
                <Control xsi:type="Button" id="HonmonoReport">
                  <Label resid="Report"/>
                  <Supertip>
                    <Title resid="Report"/>
                    <Description resid="ReportTip"/>
                  </Supertip>
                  <Icon>
                    <bt:Image size="16" resid="Icon.16x16"/>
                    <bt:Image size="32" resid="Icon.32x32"/>
                    <bt:Image size="80" resid="Icon.80x80"/>
                  </Icon>
                  <Action xsi:type="ExecuteFunction">
                    <FunctionName>onHonmonoReport</FunctionName>
                  </Action>
                </Control>
                <PreProcessingDialog>
                  <Title resid="ReportTitle"/>
                  <Description resid="ReportText"/>
                </PreProcessingDialog>
                <SourceLocation resid="ReportPage.Url"/>
              </ReportPhishingCustomization>
            </ExtensionPoint>
`;
}
