import { senderOf } from "../../src/knowledge/senders";

const kind = (address: string) => {
  const { class: kind, service, recorded } = senderOf(address);
  return `${kind}${service === null ? "" : ` ${service}`}${recorded ? "" : " unrecorded"}`;
};

test.each([
  ["account-security-noreply@accountprotection.microsoft.com", "corporate"],
  ["Account-Security-NoReply@AccountProtection.Microsoft.COM", "corporate"],
  ["outlook@communication.microsoft.com", "corporate"],
  ["another@communication.microsoft.com", "corporate"],
  ["microsoft-noreply@microsoft.com", "service Microsoft 365 billing"],
  ["microsoft-noreply+x@microsoft.com", "service Microsoft 365 billing"],
  ["azure-noreply@microsoft.com", "service Microsoft Azure"],
  ["o365mc@microsoft.com", "service Microsoft 365 Message center"],
  ['"azure-noreply"@microsoft.com', "service Microsoft Azure"],
  ["azure-noreply+case7@microsoft.com", "service Microsoft Azure"],
  ["invites@oe.21vianet.com", "service Microsoft Entra"],
  ["noreply@email.teams.microsoft.com", "service Microsoft Teams"],
  ["no-reply@sharepointonline.com", "service SharePoint/OneDrive"],
  ["news@microsoft.xbox.com", "corporate"],
])("%s is %s by a row we stand behind", (address, expected) => {
  expect(kind(address)).toBe(expected);
});

test.each([
  ["somebody@microsoft.com", "corporate unrecorded"],
  ["mssecurity-noreply+x@microsoft.com", "corporate unrecorded"],
  ["x@brandnew.microsoft.com", "corporate unrecorded"],
  ["x@security.microsoft", "corporate unrecorded"],
  ["x@infomail.microsoft.com", "corporate unrecorded"],
  ["x@asia.email.teams.microsoft.com", "service Microsoft Teams unrecorded"],
  ["x@apacemail.teams.microsoft.com", "service unrecorded"],
  ["x@bookings.mail.microsoft", "service unrecorded"],
  ["x@forms.cloud.microsoft", "service unrecorded"],
  ["x@customervoice.microsoft.com", "service unrecorded"],
  ["x@a.usercontent.microsoft", "service unrecorded"],
  ["x@notforms.cloud.microsoft", "corporate unrecorded"],
  ["x@customervoice.microsoft", "corporate unrecorded"],
])("%s is %s: below microsoft.com or .microsoft no customer can send", (address, expected) => {
  expect(kind(address)).toBe(expected);
});

test.each([
  ["x@evilmicrosoft.com", "unrelated unrecorded"],
  ["x@microsoft.com.example", "unrelated unrecorded"],
  ["x@microsoft.example", "unrelated unrecorded"],
  ["x@account.ms", "unrelated unrecorded"],
  ["x@aka.ms", "unrelated unrecorded"],
  ["x@accountprotection.microsoft.com.evil.example", "unrelated unrecorded"],
  ["x@other.21vianet.com", "unrelated unrecorded"],
  ["someone@oe.21vianet.com", "unrelated unrecorded"],
  ["x@sub.sharepointonline.com", "unrelated unrecorded"],
  ["x@skype.com", "unrelated unrecorded"],
  ["azure-noreply@microsoft.com.evil.example", "unrelated unrecorded"],
  ["", "unrelated unrecorded"],
  ["@", "unrelated unrecorded"],
  ["no-domain", "unrelated unrecorded"],
])("%s is %s: a hint, a lookalike or nothing is no allow list", (address, expected) => {
  expect(kind(address)).toBe(expected);
});

test.each([
  ["a@contoso.onmicrosoft.com", "customer unrecorded"],
  ["a@microsoft.onmicrosoft.com", "customer unrecorded"],
  ["a@contoso.mail.onmicrosoft.com", "customer unrecorded"],
  ["DoNotReply@0000.azurecomm.net", "customer unrecorded"],
  ["a@key.tenant.dkim.mail.microsoft", "customer unrecorded"],
  ["a@outlook.com", "personal unrecorded"],
  ["a@hotmail.co.jp", "personal unrecorded"],
  ["a@officences.com", "drill unrecorded"],
  ["a@mail.officences.com", "drill unrecorded"],
  ["notifications@github.com", "subsidiary GitHub"],
  ["x@e.linkedin.com", "subsidiary LinkedIn unrecorded"],
  ["x@github.io", "unrelated unrecorded"],
])("%s is %s: never Microsoft", (address, expected) => {
  expect(kind(address)).toBe(expected);
});

test("a hint still names its row, so that a verdict can be careful", () => {
  expect(senderOf("x@mail.onedrive.com")).toMatchObject({ class: "unrelated", row: null });
  expect(senderOf("x@onedrive.com")).toMatchObject({ class: "unrelated", row: "onedrive", confidence: "low" });
});
