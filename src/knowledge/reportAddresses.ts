import data from "./microsoftDomains.json";

/** Microsoft's address for reports of phishing; the mail goes there as an attachment. Row "phishing" of microsoftDomains.json. */
export const REPORT_PHISHING: string = data.reportAddresses.find((row) => row.use === "phishing")?.address ?? "";
