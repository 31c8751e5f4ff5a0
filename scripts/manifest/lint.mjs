// What the schema does not catch in a manifest, and what it would: every rule has a name, so that a mistake can be looked up.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { child, children, everyElement, readXml } from "./xml.mjs";

const ORDER = [
  "Id",
  "AlternateId",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "FormSettings",
  "Permissions",
  "Rule",
  "DisableEntityHighlighting",
  "VersionOverrides",
];
const NEEDED = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "Hosts",
  "Requirements",
  "FormSettings",
  "Permissions",
  "Rule",
  "VersionOverrides",
];
const RIBBON_NEEDED = [16, 32, 80];
const PHONE_NEEDED = [25, 32, 48];
/** Names that would say Microsoft made or endorses it. "for Outlook" may describe, not name. */
const NOT_IN_A_NAME = /microsoft|outlook|office|365/i;

/**
 * @param {string} source text of the manifest
 * @param {{version: string, locales: string[], root: string, production: boolean}} expected
 *   `locales`: every locale that must be spoken, the default one included; `root`: where assets/ stands; `production`: no development address may be left
 * @returns {{rule: string, text: string}[]} mistakes, in the order of the document
 */
export function lintManifest(source, { version, locales, root, production }) {
  const mistakes = [];
  const say = (rule, text, element) =>
    mistakes.push({ rule, text: element === undefined ? text : `line ${element.line}: ${text}` });
  let app;
  try {
    app = readXml(source);
  } catch (error) {
    return [{ rule: "well-formed", text: error.message }];
  }
  if (app.local !== "OfficeApp" || app.attributes["xsi:type"] !== "MailApp")
    say("mail-app", "the root is not an OfficeApp of type MailApp", app);

  order(app, say);
  for (const name of NEEDED) if (child(app, name) === undefined) say("missing-element", `${name} is missing`);
  identity(app, version, say);
  permissions(app, say);
  requirements(app, say);
  addresses(app, production, say);
  lengths(app, say);
  overrides(app, locales, say);

  const newest = child(app, "VersionOverrides", "VersionOverrides");
  if (newest === undefined || newest.attributes["xsi:type"] !== "VersionOverridesV1_1")
    say("overrides-1.1", "VersionOverrides 1.1 is missing inside 1.0", app);
  else {
    resources(newest, say);
    buttons(newest, say);
    surfaces(newest, say);
  }
  icons(app, newest, root, say);
  return mistakes;
}

function order(app, say) {
  let last = -1;
  for (const element of app.children) {
    const place = ORDER.indexOf(element.local);
    if (place < 0) say("unknown-element", `${element.local} has no place here`, element);
    else if (place < last) say("order", `${element.local} stands too late: Outlook wants ${ORDER.join(", ")}`, element);
    last = Math.max(last, place);
  }
}

function identity(app, version, say) {
  const id = child(app, "Id")?.text.trim() ?? "";
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(id))
    say("id", `Id "${id}" is not a GUID`);
  const stated = child(app, "Version")?.text.trim() ?? "";
  const numbers = stated.split(".").map(Number);
  if (!/^\d{1,5}(\.\d{1,5}){2,3}$/.test(stated) || numbers[0] < 1)
    say("version-form", `Version "${stated}" must be 1.0.0 or higher, in numbers`);
  else if (stated !== version)
    say("version-step", `Version ${stated} is not ${version} of package.json: run npm run manifest:sync`);
  const name = child(app, "DisplayName")?.attributes.DefaultValue ?? "";
  if (NOT_IN_A_NAME.test(name)) say("name", `"${name}" sounds as if Microsoft had made it`);
}

function permissions(app, say) {
  const asked = child(app, "Permissions")?.text.trim();
  if (asked !== undefined && asked !== "ReadItem")
    say("permission", `${asked} is not ReadItem: reading the open message is all that is needed`);
  for (const element of everyElement(app)) {
    if (["SupportsNoItemContext", "SupportsMultiSelect"].includes(element.local) && element.text.trim() === "true")
      say("permission", `${element.local} would need ReadWriteMailbox`, element);
    if (["WebApplicationInfo", "ExtendedPermissions", "LaunchEvents"].includes(element.local))
      say("permission", `${element.local} asks for more than reading`, element);
  }
}

function requirements(app, say) {
  const set = children(child(app, "Requirements", "Sets"), "Set").find((one) => one.attributes.Name === "Mailbox");
  if (set?.attributes.MinVersion !== "1.5")
    say(
      "requirement-set",
      `Mailbox ${set?.attributes.MinVersion ?? "?"}: 1.5 is what every client has, the rest is found out at run time`,
    );
  const overridden = [...everyElement(app)].find(
    (element) => element.local === "VersionOverrides" && children(element, "Requirements").length > 0,
  );
  if (overridden !== undefined)
    say("requirement-set", "Requirements inside VersionOverrides hide the button where they are not met", overridden);
}

const NAMESPACE = /^xmlns(:|$)/;

function addresses(app, production, say) {
  for (const element of everyElement(app))
    for (const [name, value] of Object.entries(element.attributes)) {
      if (NAMESPACE.test(name) || !/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) continue;
      if (!value.startsWith("https://")) say("https", `${value} is not https`, element);
      else if (!URL.canParse(value)) say("https", `${value} is not an address`, element);
      else if (production && /^(localhost|127\.|\[::1\])/.test(new URL(value).hostname))
        say("localhost", `${value} would be asked of each person's own computer`, element);
    }
}

function lengths(app, say) {
  const most = (element, characters, what) => {
    for (const one of element === undefined ? [] : [element, ...children(element, "Override")]) {
      const value = one.attributes.DefaultValue ?? one.attributes.Value ?? "";
      if ([...value].length > characters)
        say(
          "length",
          `${what} "${value.slice(0, 40)}…" has ${[...value].length} characters, ${characters} at most`,
          one,
        );
    }
  };
  most(child(app, "DisplayName"), 30, "DisplayName");
  most(child(app, "Description"), 80, "Description");
  if ((child(app, "ProviderName")?.text.trim().length ?? 0) > 32)
    say("length", "ProviderName has more than 32 characters");
  for (const element of everyElement(app)) {
    if (element.local === "String") {
      const isLong = element.attributes.id?.endsWith("Tip") || element.attributes.id?.endsWith("Text");
      // 64 for a label, 128 for a supertip: what the unified manifest allows
      most(element, isLong ? 128 : 64, element.attributes.id ?? "String");
    }
    for (const name of ["id", "resid"])
      if ((element.attributes[name]?.length ?? 0) > 32)
        say("length", `${name} ${element.attributes[name]} has more than 32 characters`, element);
  }
}

function overrides(app, locales, say) {
  const fallback = child(app, "DefaultLocale")?.text.trim() ?? "";
  const wanted = locales.filter((locale) => locale !== fallback);
  if (!locales.includes(fallback)) say("locale-default", `DefaultLocale ${fallback} is not one of ours`);
  const settings = [
    child(app, "DisplayName"),
    child(app, "Description"),
    ...[...everyElement(app)].filter(({ local }) => local === "String"),
  ].filter((one) => one !== undefined);
  for (const setting of settings) {
    const what = setting.attributes.id ?? setting.local;
    const given = children(setting, "Override").map((one) => one.attributes.Locale);
    for (const locale of wanted)
      if (!given.includes(locale)) say("locale-missing", `${what} has no words for ${locale}`, setting);
    for (const [index, locale] of given.entries()) {
      if (locale === fallback) say("locale-default", `${what} overrides the default locale ${locale}`, setting);
      else if (!wanted.includes(locale)) say("locale-unknown", `${what} speaks ${locale}, the others do not`, setting);
      if (given.indexOf(locale) !== index) say("locale-twice", `${what} speaks ${locale} twice`, setting);
    }
    for (const one of [setting, ...children(setting, "Override")])
      if ((one.attributes.DefaultValue ?? one.attributes.Value ?? "").trim() === "")
        say("empty", `${what} has an empty text`, one);
  }
}

const RESOURCES = { Image: "Images", Url: "Urls", String: "ShortStrings" };

function resources(newest, say) {
  const defined = new Map();
  for (const group of child(newest, "Resources")?.children ?? [])
    for (const one of group.children) {
      const id = one.attributes.id ?? "";
      if (defined.has(id)) say("resource-twice", `resource ${id} is defined twice`, one);
      defined.set(id, { group: group.local, used: false, element: one });
    }
  for (const element of everyElement(child(newest, "Hosts") ?? newest)) {
    const id = element.attributes.resid;
    if (id === undefined) continue;
    const resource = defined.get(id);
    if (resource === undefined) {
      say("resid-undefined", `${element.local} names ${id}, which no resource defines`, element);
      continue;
    }
    resource.used = true;
    const expected =
      element.local === "Image"
        ? RESOURCES.Image
        : ["SourceLocation", "FunctionFile", "Runtime", "Override", "MoreInfoUrl"].includes(element.local)
          ? RESOURCES.Url
          : element.local === "Description"
            ? "LongStrings"
            : RESOURCES.String;
    if (resource.group !== expected)
      say("resid-kind", `${element.local} names ${id} of ${resource.group}; it needs one of ${expected}`, element);
  }
  for (const [id, { used, element }] of defined)
    if (!used) say("resource-unused", `resource ${id} is never used`, element);
}

function buttons(newest, say) {
  const seen = new Set();
  for (const element of everyElement(newest)) {
    if (!["Control", "Group"].includes(element.local)) continue;
    const id = element.attributes.id ?? "";
    if (seen.has(id)) say("control-twice", `${element.local} id ${id} stands twice`, element);
    seen.add(id);
    if (element.local !== "Control") continue;
    const images = children(child(element, "Icon"), "Image");
    if (element.attributes["xsi:type"] === "MobileButton") {
      for (const size of PHONE_NEEDED)
        for (const scale of [1, 2, 3])
          if (!images.some((one) => Number(one.attributes.size) === size && Number(one.attributes.scale) === scale))
            say("icon-missing", `${id} has no icon of ${size} px at scale ${scale}`, element);
    } else
      for (const size of RIBBON_NEEDED)
        if (!images.some((one) => Number(one.attributes.size) === size))
          say("icon-missing", `${id} has no icon of ${size} px`, element);
  }
}

function surfaces(newest, say) {
  const desktop = child(newest, "Hosts", "Host", "DesktopFormFactor");
  const points = [...everyElement(newest)]
    .filter(({ local }) => local === "ExtensionPoint")
    .map((one) => one.attributes["xsi:type"]);
  if (!points.includes("MessageReadCommandSurface")) say("surface", "no button where a message is read");
  if (desktop !== undefined && desktop.children[0]?.local !== "SupportsSharedFolders")
    say("shared-folders", "SupportsSharedFolders must be first in DesktopFormFactor", desktop);
  const phone = child(newest, "Hosts", "Host", "MobileFormFactor");
  for (const group of phone === undefined ? [] : children(child(phone, "ExtensionPoint"), "Group"))
    if (children(group, "Control").length !== 1) say("surface", "phones take one button", group);
  const runtime = [...everyElement(newest)].find(({ local }) => local === "Runtime");
  const reporting = [...everyElement(newest)].find(({ local }) => local === "ReportPhishingCustomization");
  if (reporting !== undefined && child(reporting, "SourceLocation")?.attributes.resid !== runtime?.attributes.resid)
    say("report-runtime", "the reporting button's SourceLocation must be the Runtime's", reporting);
}

/** Icons: PNG files of ours that are there and have the pixels they are said to have. */
function icons(app, newest, root, say) {
  const wanted = new Map();
  const want = (address, pixels, element) => {
    if (address !== undefined) wanted.set(`${address} ${pixels}`, { address, pixels, element });
  };
  want(child(app, "IconUrl")?.attributes.DefaultValue, 64, child(app, "IconUrl"));
  want(child(app, "HighResolutionIconUrl")?.attributes.DefaultValue, 128, child(app, "HighResolutionIconUrl"));
  const images = new Map(
    children(child(newest, "Resources", "Images"), "Image").map((one) => [
      one.attributes.id,
      one.attributes.DefaultValue,
    ]),
  );
  for (const element of newest === undefined ? [] : everyElement(newest)) {
    if (element.local !== "Image" || element.attributes.resid === undefined) continue;
    want(
      images.get(element.attributes.resid),
      Number(element.attributes.size) * Number(element.attributes.scale ?? 1),
      element,
    );
  }
  for (const { address, pixels, element } of wanted.values()) {
    const path = /^https:\/\/[^/]+\/(?:.*\/)?(assets\/[\w.-]+)$/.exec(address)?.[1];
    const file = path === undefined ? null : join(root, path);
    if (file === null || !existsSync(file)) {
      say("icon-file", `${address} is not one of the files in assets/`, element);
      continue;
    }
    const size = pngSize(readFileSync(file));
    if (size === null) say("icon-file", `${path} is not a PNG`, element);
    else if (size.width !== pixels || size.height !== pixels)
      say("icon-pixels", `${path} has ${size.width} × ${size.height} pixels; ${pixels} are declared`, element);
  }
}

/** Width and height of a PNG from its first chunk; null where it is none. */
function pngSize(bytes) {
  if (bytes.length < 24 || bytes.toString("latin1", 1, 4) !== "PNG" || bytes.toString("latin1", 12, 16) !== "IHDR")
    return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
