/** The day on which the data of src/knowledge was last checked as a whole; shown, and part of every result. */
export const DATA_VERSION = "2026-11-30";
