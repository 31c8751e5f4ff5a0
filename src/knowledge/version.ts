/** The day of the newest check of a record of src/knowledge (each has its own); shown, and part of every result. */
export const DATA_VERSION = "2026-11-30";
