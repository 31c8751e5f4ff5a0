import type { MailPlan } from "./build";

/** Mail that has to do with Microsoft, or looks as if, and does not pose as Microsoft. None may be called "not Microsoft". */
export interface Innocent {
  readonly what: string;
  readonly mail: MailPlan;
}

const ME = "Aiko <aiko@tailspin.example>";
const REPORT = ["Content-Language: en", "Auto-Submitted: auto-replied", "X-Failed-Recipients: gone@example.net"];

export const INNOCENT: readonly Innocent[] = [
  // Partners, resellers, trainers
  { what: "partner newsletter", mail: { from: "Contoso (Microsoft Partner) <news@contoso.example>", subject: "Microsoft 365: what is new in October", text: "Dear customers,\n\nMicrosoft has announced new features for Microsoft 365. Our consultants explain them.\n\nYour Contoso team" } },
  { what: "solutions partner", mail: { from: "Microsoft Solutions Partner Fabrikam <hello@fabrikam.example>", subject: "Migrate to Microsoft Azure with us", text: "Book a free consultation." } },
  { what: "reseller invoice", mail: { from: "Fabrikam Cloud Billing <billing@fabrikam.example>", subject: "Invoice 20261 for your Microsoft 365 subscription", text: "Please find attached the invoice for 10 licences of Microsoft 365 Business Standard. Questions? Call us at +1 425 555 0100.\n\nFabrikam Cloud", attachments: [{ name: "invoice.pdf", type: "application/pdf" }] } },
  { what: "reseller renewal", mail: { from: "Fabrikam Lizenzen <info@fabrikam-lizenzen.example>", subject: "Ihre Microsoft 365 Lizenzen laufen ab - Angebot", text: "Sehr geehrter Kunde,\n\nIhre Lizenzen laufen am 30. Juni ab. Wir machen Ihnen gern ein Angebot.\n\nMit freundlichen Grüßen\nIhr Fabrikam-Team" } },
  { what: "training course", mail: { from: "Microsoft Teams Training <kurse@contoso-akademie.example>", subject: "Last seats: Microsoft Teams for beginners", text: "Our next course starts on Monday." } },
  { what: "trainer with own name", mail: { from: "Microsoft Excel by Northwind <mail@northwind.example>", subject: "Pivot tables in ten minutes", text: "A new lesson is online." } },
  { what: "certification school", mail: { from: "Microsoft Certification Academy <info@lucernepublishing.example>", subject: "AZ-104 exam: your study plan", text: "Hello, here is your study plan for the Microsoft Azure exam." } },
  { what: "Japanese trainer", mail: { from: "Microsoft 365 活用セミナー事務局 <seminar@contoso.example>", subject: "【セミナー】Microsoft 365 の使い方入門", text: "セミナーのご案内です。お申し込みはこちら。" } },
  { what: "Japanese reseller", mail: { from: "ファブリカム株式会社 <sales@fabrikam.example>", subject: "Microsoft 365 ライセンス更新のお見積書", text: "お世話になっております。お見積書をお送りいたします。\nよろしくお願いいたします。\nファブリカム株式会社 営業部" } },
  { what: "consultant", mail: { from: "Ana Bowman - Microsoft Consultant <ana@wideworld.example>", subject: "Notes of our call", text: "Hi, as discussed, the tenant needs a new licence." } },
  { what: "MVP's blog", mail: { from: "Microsoft MVP Blog <blog@adventure.example>", subject: "Ten Outlook tips", text: "Tip 1: rules." } },
  { what: "user group", mail: { from: "Microsoft User Group Osaka <osaka@usergroup.example>", subject: "Next meeting: Azure and security", text: "See you on Friday." } },
  { what: "recruiter", mail: { from: "Microsoft Jobs at Proseware <jobs@proseware.example>", subject: "Three new roles: Azure engineer", text: "We found three jobs for you." } },
  { what: "conference", mail: { from: "Microsoft Cloud Summit <team@cloudsummit.example>", subject: "Your ticket", text: "Your ticket for the summit." } },
  { what: "add-in maker", mail: { from: "Trey Add-ins for Outlook <support@trey.example>", subject: "Your Outlook add-in was updated", text: "Version 3 of our add-in for Microsoft Outlook is out." } },
  { what: "migration tool", mail: { from: "Litware Backup <no-reply@litware.example>", subject: "Backup of Microsoft 365 finished", text: "All mailboxes of your Microsoft 365 tenant were backed up." } },
  { what: "backup alert", mail: { from: "Litware Backup <no-reply@litware.example>", subject: "Microsoft 365 backup failed for 2 mailboxes", text: "Two mailboxes could not be backed up. Log in to your Litware console." } },
  { what: "security vendor", mail: { from: "Proseware Security <alerts@proseware.example>", subject: "Weekly report: sign-in activity of your Microsoft 365 users", text: "Proseware watched 120 sign-ins." } },
  { what: "hoster", mail: { from: "Adatum Hosting <support@adatum.example>", subject: "Changes to Microsoft Exchange hosting", text: "Dear customer, from May we offer hosted Exchange." } },
  { what: "bookshop", mail: { from: "Lucerne Books <shop@lucerne.example>", subject: "New: Microsoft Excel for Dummies", text: "The new edition is here." } },

  // Press, newsletters, community
  { what: "newspaper", mail: { from: "The Daily Tech <daily@techpaper.example>", subject: "Microsoft warns of unusual sign-in attacks on Outlook accounts", text: "Researchers saw attacks on Microsoft accounts." } },
  { what: "security news", mail: { from: "Patch News <news@patchnews.example>", subject: "Microsoft security update fixes 80 vulnerabilities", text: "Patch Tuesday: Microsoft fixed 80 flaws." } },
  { what: "bulletin of a CERT", mail: { from: "CERT Example <bulletin@cert.example>", subject: "Microsoft Security Bulletin Summary for June", text: "This bulletin sums up the updates." } },
  { what: "stock letter", mail: { from: "Market Watch <letter@markets.example>", subject: "Microsoft shares fall after earnings", text: "Shares of Microsoft fell." } },
  { what: "tips newsletter", mail: { from: "Microsoft 365 Tips <tips@woodgrove.example>", subject: "Five ways to tidy your Outlook inbox", text: "Today: rules and folders." } },
  { what: "weekly digest", mail: { from: "Microsoft News Weekly <weekly@newsletters.example>", subject: "Windows, Azure and Xbox this week", text: "The week in short." } },
  { what: "gamers' letter", mail: { from: "Xbox Fans <hello@gamers.example>", subject: "Your Xbox wish list", text: "New games for Xbox." } },
  { what: "how-to", mail: { from: "Safe Online <blog@safeonline.example>", subject: "How to secure your Microsoft account", text: "Turn on the second factor for your Microsoft account. Change your password." } },
  { what: "webinar", mail: { from: "Proseware Events <events@proseware.example>", subject: "Webinar: password spray attacks on Microsoft accounts", text: "Register today." } },
  { what: "French newsletter", mail: { from: "Actu Windows <lettre@actu.example>", subject: "Actualités Microsoft : la semaine", text: "Bonjour, voici les actualités." } },
  { what: "Spanish course", mail: { from: "Cursos de Microsoft Office <cursos@escuela.example>", subject: "Curso de Excel avanzado", text: "Hola, el curso empieza el lunes." } },
  { what: "Russian seminar", mail: { from: "Вебинары по Microsoft Azure <info@kurs.example>", subject: "Вебинар: безопасность учётных записей Microsoft", text: "Приглашаем на вебинар." } },
  { what: "Chinese training", mail: { from: "微软认证培训 <kefu@peixun.example>", subject: "微软 Azure 认证考试培训课程", text: "课程下周开始。" } },
  { what: "Korean seminar", mail: { from: "마이크로소프트 365 교육 <edu@gyoyuk.example>", subject: "마이크로소프트 365 활용 세미나 안내", text: "세미나에 초대합니다." } },
  { what: "Polish training", mail: { from: "Szkolenia Microsoft <biuro@szkolenia.example>", subject: "Szkolenie: bezpieczeństwo konta Microsoft", text: "Zapraszamy na szkolenie." } },
  { what: "Arabic course", mail: { from: "دورات مايكروسوفت <info@dawrat.example>", subject: "دورة إكسل", text: "تبدأ الدورة يوم الأحد." } },

  // One's own IT
  { what: "own IT: password", mail: { from: "IT Service Desk <it@tailspin.example>", to: ME, subject: "Your Microsoft 365 password expires in 5 days", text: "Dear colleagues,\n\nyour Microsoft 365 password will expire. Change it with Ctrl+Alt+Del.\n\nIT" } },
  { what: "own IT: migration", mail: { from: "IT Helpdesk <helpdesk@tailspin.example>", to: ME, subject: "Your mailbox moves to Exchange Online on Saturday", text: "Your mailbox will be moved to Microsoft 365." } },
  { what: "own IT: maintenance", mail: { from: "Tailspin IT <it@it.tailspin.example>", to: ME, subject: "Outlook maintenance tonight", text: "Dear Office 365 users,\n\nOutlook will be down tonight.\n\nIT" } },
  { what: "own IT: Japanese", mail: { from: "情報システム部 <joho@tailspin.example>", to: ME, subject: "【重要】Microsoft アカウントのパスワード変更のお願い", text: "社員各位\nMicrosoft アカウントのパスワードを変更してください。\n情報システム部" } },
  { what: "own SharePoint server", mail: { from: "SharePoint <sharepoint@tailspin.example>", to: ME, subject: "Kim changed 'Budget'", text: "The file was changed." } },
  { what: "tenant's own sender for Microsoft 365 notices", mail: { from: "Kim Abercrombie <no-reply@tailspin.example>", to: ME, subject: "Kim shared \"Budget\" with you", text: "Kim shared a file with you.\nOpen\nMicrosoft respects your privacy. Microsoft Corporation, One Microsoft Way, Redmond" } },
  { what: "quarantine digest under own name", mail: { from: "Quarantine <quarantine@tailspin.example>", to: ME, subject: "Microsoft 365 security: you have messages in quarantine", text: "Review these messages.\n© Microsoft Corporation" } },
  { what: "outsourced IT", mail: { from: "Fabrikam IT Helpdesk <support@fabrikam-it.example>", to: ME, subject: "Your Microsoft 365 password expires in 5 days", text: "Dear customer,\n\nyour Microsoft 365 password will expire. Please change it.\n\nRegards\nFabrikam IT" } },
  { what: "school's IT", mail: { from: "Schule IT <it@schule.example>", to: "Kind <kind@schule.example>", subject: "Ihr Microsoft-Konto: neues Kennwort", text: "Hallo, dein Kennwort für Microsoft 365 wurde zurückgesetzt." } },

  // Colleagues and persons
  { what: "colleague's share", mail: { from: "Kim Abercrombie <kim@tailspin.example>", to: ME, subject: "Sharing: OneDrive folder", text: "Hi, I put the files on OneDrive: https://tailspin-my.sharepoint.com/personal/kim\n\nKim" } },
  { what: "partner's engineer", mail: { from: "Jane Doe <jane@contoso.example>", subject: "Ticket 4711", text: "Hello,\n\nthe Exchange connector works again.\n\nBest regards\nJane Doe\nMicrosoft Support Team\nContoso Ltd" } },
  { what: "job title", mail: { from: "Ola Nordmann, Azure Architect <ola@adatum.example>", subject: "Design review", text: "See the notes." } },
  { what: "cry for help", mail: { from: "Grandma <oma@proseware.example>", subject: "Help! I cannot sign in to my Microsoft account", text: "Hi dear, my Microsoft account is locked. What shall I do?" } },
  { what: "question", mail: { from: "Pat Coleman <pat@wingtip.example>", subject: "Question about Microsoft account password reset", text: "Do you know how it works?" } },
  { what: "answer", mail: { from: "Pat Coleman <pat@wingtip.example>", subject: "Re: Microsoft account unusual sign-in activity", text: "That was me.\n\n> We detected something unusual about a recent sign-in to the Microsoft account", fields: ["In-Reply-To: <1@example.net>"] } },
  { what: "German answer", mail: { from: "Max Muster <max@wingtip.example>", subject: "AW: Ihr Microsoft-Konto wurde gesperrt", text: "Ruf mich an.", fields: ["References: <1@example.net>"] } },
  { what: "typing slip", mail: { from: "Lee <lee@wingtip.example>", subject: "Mircosoft Teams meeting tomorrow", text: "Same time?" } },
  { what: "writer on Windows", mail: { from: "Sam <sam@gmail.com>", subject: "Windows 11 and Office", text: "I bought Microsoft Office yesterday and Windows works now." } },
  { what: "meeting invitation", mail: { from: "Kim Abercrombie <kim@litware.example>", subject: "Weekly sync", text: "________________\nMicrosoft Teams\nJoin the meeting now\nMeeting ID: 123 456 789 012\nPasscode: aB3dE5\nDial in by phone\n+1 425-555-0100,,123456# United States" } },
  { what: "person who left Microsoft", mail: { from: "Terry Adams <terry@alpineski.example>", subject: "Leaving Microsoft", text: "After ten years at Microsoft I say goodbye." } },
  { what: "handed on by a colleague with a comment", mail: { from: "Kim <kim@tailspin.example>", to: ME, subject: "Fwd: Microsoft account security alert", text: "Is this one real? It looks odd to me, and three of us in the team got the same one this morning.\nCould you ask the helpdesk?\nThanks, Kim\n\nFrom: Microsoft account team <no-reply@lookalike.example>\nSent: Monday\nTo: Kim\nSubject: Microsoft account security alert\n\nDear Microsoft user, verify now.\nThanks,\nThe Microsoft account team" } },
  { what: "handed on without a word", mail: { from: "Kim <kim@wingtip.example>", subject: "Fw: Microsoft account unusual signin activity", text: "From: Microsoft account team <no-reply@lookalike.example>\nSent: Monday\nTo: Kim\nSubject: Microsoft account unusual signin activity\n\nMicrosoft account\nUnusual signin activity\nThanks,\nThe Microsoft account team" } },

  // Warnings that quote a fake
  { what: "awareness mail", mail: { from: "Security Awareness <awareness@proseware.example>", subject: "Beware: phishing mails in the name of Microsoft", text: "We see phishing mails like this:\n\nDear Microsoft user,\nyour account will be closed.\nThanks,\nThe Microsoft account team\n\nDo not click. Such scams ask for your password." } },
  { what: "awareness mail in German", mail: { from: "Verbraucherzentrale Beispiel <info@verbraucher.example>", subject: "Phishing-Radar: gefälschte E-Mails von Microsoft", text: "Betrüger verschicken E-Mails: Sehr geehrter Microsoft-Kunde, Ihr Konto wurde gesperrt. Klicken Sie nicht." } },
  { what: "awareness mail in Japanese", mail: { from: "対策協議会 <info@taisaku.example>", subject: "Microsoft をかたるフィッシング (注意喚起)", text: "Microsoft をかたるフィッシングの報告があります。\n件名: Microsoft アカウントの異常なサインイン\nMicrosoft アカウント チーム" } },
  { what: "bank's warning", mail: { from: "Woodgrove Bank <service@woodgrovebank.example>", subject: "Scam alert: calls from \"Microsoft support\"", text: "Fraudsters pretend to be Microsoft support. This is a scam." } },
  { what: "fraud digest", mail: { from: "Scam Watch <digest@scamwatch.example>", subject: "Scams of the week", text: "1. Fake email: Your Microsoft account will be closed. Scammers ask for gift cards.\nThanks,\nMicrosoft account team (that is how it was signed)" } },

  // Lists
  { what: "mailing list post", mail: { from: "Jane Doe (Microsoft) via Lists <list@lists.example>", subject: "[devel] Your Microsoft account in the sign-in code", text: "I changed the sign-in code.", fields: ["List-Id: <devel.lists.example>", "List-Post: <mailto:devel@lists.example>", "Precedence: list"] } },
  { what: "list question", mail: { from: "Bo <bo@student.example>", subject: "[users] Microsoft account sign-in fails", text: "Has anyone seen this?", fields: ["List-Id: <users.lists.example>", "List-Post: <mailto:users@lists.example>"] } },
  { what: "GitHub notification", mail: { from: "octo-user <notifications@github.com>", subject: "[microsoft/terminal] Sign in fails (Issue #1)", text: "I cannot sign in with my Microsoft account." } },
  { what: "LinkedIn", mail: { from: "LinkedIn <messages-noreply@linkedin.com>", subject: "Jane Doe works at Microsoft", text: "See Jane's new job at Microsoft." } },

  // Names that hold a product word by chance
  { what: "economic outlook", mail: { from: "Economic Outlook Team <outlook@research.example>", subject: "Economic outlook for 2027", text: "Growth slows." } },
  { what: "weather outlook", mail: { from: "Weather Outlook <daily@weather.example>", subject: "Outlook: rain, and snow warning", text: "Snow is likely." } },
  { what: "Outlook magazine", mail: { from: "Outlook Traveller <mail@outlooktraveller.example>", subject: "Where to go in May", text: "Ten islands." } },
  { what: "glazier", mail: { from: "Windows & Doors Ltd <info@glazing.example>", subject: "Your new windows", text: "The windows will be delivered." } },
  { what: "office supplies", mail: { from: "Office Supplies Team <orders@paper.example>", subject: "Your order of paper", text: "Thank you." } },
  { what: "front office", mail: { from: "Office Manager <office@tailspin2.example>", subject: "Office closed on Friday", text: "The office will be closed." } },
  { what: "sports teams", mail: { from: "Teams Support <club@football.example>", subject: "Teams for Sunday", text: "The teams are set." } },
  { what: "currency exchange", mail: { from: "Exchange Service <rates@forex.example>", subject: "Exchange rates today", text: "EUR 1.08" } },
  { what: "Azure hotel", mail: { from: "Azure Beach Resort <stay@azurebeach.example>", subject: "Your booking", text: "See you soon." } },
  { what: "Surface Design", mail: { from: "Surface Design Group <hi@surface-design.example>", subject: "Portfolio", text: "Our work." } },
  { what: "Land Rover Defender", mail: { from: "Defender Owners Club <club@offroad.example>", subject: "Defender meeting", text: "Bring your car." } },
  { what: "Edge Security, a guard firm", mail: { from: "Edge Security Services <info@edgeguards.example>", subject: "Guard schedule", text: "Schedule attached." } },
  { what: "Micro Software", mail: { from: "Micro Software Solutions <info@micro-solutions.example>", subject: "Offer", text: "Hello." } },
  { what: "Microsort", mail: { from: "Microsort Clinic <info@microsort-clinic.example>", subject: "Appointment", text: "Your appointment." } },
  { what: "own account notice of another firm", mail: { from: "Contoso Account Team <no-reply@contoso.example>", subject: "Your account: unusual sign-in activity", text: "We noticed a new sign-in to your Contoso account.\n\nThanks,\nThe Contoso account team" } },
  { what: "sign in with Microsoft", mail: { from: "Adatum App <no-reply@adatum.example>", subject: "You signed in with your Microsoft account", text: "You used Microsoft to sign in to Adatum App." } },
  { what: "another firm's code", mail: { from: "Adatum <no-reply@adatum.example>", subject: "Your security code", text: "Your security code is 123456." } },
  { what: "antivirus for Windows", mail: { from: "Proseware Antivirus <news@proseware.example>", subject: "Protection for Windows 11", text: "Our antivirus works with Windows Defender." } },
  { what: "phone shop", mail: { from: "Phone Shop <shop@phones.example>", subject: "Surface Laptop: 20 % off", text: "Microsoft Surface at a discount." } },

  // Reports
  { what: "Exchange's own delivery report", mail: { from: "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@tailspin.example>", to: ME, subject: "Undeliverable: Hello", text: "Your message to gone@example.net couldn't be delivered.", returnPath: "<>", fields: REPORT } },
  {
    what: "Exchange's own delivery report, kept without its trace fields",
    mail: {
      from: "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@tailspin.example>",
      subject: "Undeliverable: Your Microsoft account",
      text: "Your message could not be delivered.",
    },
  },
  {
    what: "a report of Exchange Online",
    mail: {
      from: "Microsoft Outlook <postmaster@contoso.onmicrosoft.com>",
      subject: "Undeliverable: Hello",
      text: "Delivery has failed to these recipients.",
      returnPath: "<>",
    },
  },
  { what: "postmaster", mail: { from: "Mail Delivery System <postmaster@relay.example>", subject: "Delivery Status Notification (Failure)", text: "The message to x@hotmail.com was rejected by hotmail-com.olc.protection.outlook.com (Microsoft).", returnPath: "<>", fields: REPORT } },
  { what: "postmaster of Outlook.com", mail: { from: "postmaster@outlook.com", subject: "Undeliverable: Hello", text: "Delivery has failed.", returnPath: "<>", fields: REPORT } },
  { what: "out of office", mail: { from: "Kim <kim@litware.example>", subject: "Automatic reply: Microsoft licences", text: "I am away.", fields: ["Auto-Submitted: auto-replied"] } },
  { what: "private mail from Outlook.com", mail: { from: "Maria <maria@outlook.com>", subject: "Photos", text: "Here are the photos." } },
  { what: "sent from Outlook for Android", mail: { from: "Jo <jo@hotmail.com>", subject: "Dinner", text: "At eight?\n\nGet Outlook for Android" } },
  { what: "calendar", mail: { from: "Kim <kim@tailspin.example>", to: ME, subject: "Invitation: Outlook training", text: "You are invited.", attachments: [{ name: "invite.ics", type: "text/calendar" }] } },

  // News about sign-in that any firm passes on
  { what: "printer maker about SMTP AUTH", mail: { from: "Fabrikam Printers <support@fabrikam-printers.example>", subject: "Action required: update your account settings", text: "Dear customer,\n\nMicrosoft is retiring Basic authentication for SMTP AUTH in Exchange Online. Scan to mail on your printer stops unless you update it. See our guide.\n\nKind regards\nFabrikam Printers" } },
  { what: "Japanese dealer about SMTP AUTH", mail: { from: "サポート <support@fukugouki.example>", subject: "【重要】メール送信設定変更のお願い（パスワード認証の終了）", text: "いつもお世話になっております。\nMicrosoft 365 の SMTP AUTH 基本認証が廃止されるため、複合機のスキャン送信が利用できなくなります。設定変更をお願いいたします。\n複合機販売 佐藤" } },
  { what: "Spanish bank, entra", mail: { from: "Avisos <avisos@banco.example>", subject: "Entra en tu cuenta y confirma tu cita", text: "Hola, entra en tu cuenta para confirmar tu cita con el gestor." } },
  { what: "Italian shop, entra", mail: { from: "Negozio <info@negozio.example>", subject: "Entra nel tuo account: password in scadenza", text: "Entra nel tuo account per confermare la password." } },
  { what: "a forward without a comment, as an attachment", mail: { from: "Kim <kim@tailspin.example>", to: ME, subject: "FW: Your Microsoft account has been suspended", text: "", attachments: [{ name: "Your Microsoft account has been suspended.eml", type: "message/rfc822", content: "From: a@lookalike.example\r\nSubject: x\r\n\r\nx" }] } },
  { what: "a forward in a thread", mail: { from: "Kim <kim@tailspin.example>", to: ME, subject: "FW: Your Microsoft account has been suspended", text: "See below.", fields: ["References: <1@tailspin.example>"] } },
];
