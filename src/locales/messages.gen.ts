// Made by scripts/locales.mjs from src/locales/en; do not edit.
export type Section = "analysis" | "authentication" | "cli" | "guidance" | "outlook" | "page" | "report" | "samples" | "settings" | "verdict" | "view";
export type MessageId =
  never;
