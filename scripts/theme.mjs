// Writes src/ui/theme.gen.css: Fluent's own colours (@fluentui/tokens) for the light, dark and contrast theme, as the custom
// properties that our style sheets use.   node scripts/theme.mjs [--check]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/tokens";

const file = join(import.meta.dirname, "..", "src", "ui", "theme.gen.css");

/** Our short name: Fluent's token; where the dark theme needs another one to keep the verdict's tints apart, both. */
const NAMES = {
  bg: ["colorNeutralBackground1", "colorNeutralBackground2"],
  ink: ["colorNeutralForeground1"],
  ink2: ["colorNeutralForeground3"],
  line: ["colorNeutralStroke2", "colorNeutralStroke3"],
  edge: ["colorNeutralStrokeAccessible"],
  soft: ["colorNeutralBackground3", "colorNeutralBackground1"],
  blue: ["colorBrandForeground1", "colorBrandForeground2"],
  "blue-bg": ["colorBrandBackground2"],
  button: ["colorBrandBackground"],
  "button-hover": ["colorBrandBackgroundHover"],
  "button-ink": ["colorNeutralForegroundOnBrand"],
  red: ["colorStatusDangerForeground1", "colorPaletteRedForeground1"],
  "red-bg": ["colorStatusDangerBackground1", "colorPaletteRedBackground1"],
  // Fluent's warning orange is too near to its red for people who see colours otherwise
  amber: ["colorPaletteMarigoldForeground2", "colorPaletteMarigoldForeground1"],
  "amber-bg": ["colorPaletteMarigoldBackground1", "colorPaletteMarigoldBackground1"],
  "amber-deep": ["colorPaletteMarigoldBackground2"],
  grey: ["colorNeutralForeground3"],
  "grey-bg": ["colorNeutralBackground3", "colorNeutralBackground1"],
  focus: ["colorStrokeFocus2"],
};

function block(theme) {
  return Object.entries(NAMES)
    .map(([name, [light, dark = light]]) => {
      const token = theme === webDarkTheme ? dark : light;
      const value = theme[token];
      if (value === undefined) throw new Error(`Fluent has no token ${token}`);
      return `  --${name}: ${value};`;
    })
    .join("\n");
}

// paper is light, whatever the screen is
const text = `/* Made by scripts/theme.mjs from @fluentui/tokens; do not edit. */
:root {
  color-scheme: light;
${block(webLightTheme)}
}
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme]) {
    color-scheme: dark;
${block(webDarkTheme).replaceAll(/^/gm, "  ")}
  }
}
@media screen {
  :root[data-theme="dark"] {
    color-scheme: dark;
${block(webDarkTheme).replaceAll(/^/gm, "  ")}
  }
  :root[data-theme="contrast"] {
    color-scheme: dark;
${block(teamsHighContrastTheme).replaceAll(/^/gm, "  ")}
  }
}
`;

if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== text) {
    console.error("src/ui/theme.gen.css is stale: node scripts/theme.mjs");
    process.exit(1);
  }
} else writeFileSync(file, text);
