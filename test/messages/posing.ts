import type { MailPlan } from "./build";

/** Mail that poses as Microsoft, each from an address that is not Microsoft's. */
export interface Posing {
  readonly language: string;
  readonly what: string;
  readonly mail: MailPlan;
}

const elsewhere = (name: string): string => `${name} <notice@lamp-shop.example>`;
const p = (language: string, what: string, name: string, subject: string, text: string, more: Partial<MailPlan> = {}): Posing => ({
  language,
  what,
  mail: { from: elsewhere(name), subject, text, ...more },
});

export const POSING: readonly Posing[] = [
  // English
  p("en", "name", "Microsoft", "Hello", "See the attachment."),
  p("en", "name and office", "Microsoft account team", "Unusual sign-in activity", "We noticed a sign-in."),
  p("en", "name and a word nobody knows", "Microsoft Onefile", "OneFile setup needed", "This body"),
  p("en", "product and office", "Outlook Support Team", "Account flagged", "Action required."),
  p("en", "product and office 2", "Office 365 Admin", "Mailbox full", "Your mailbox is full."),
  p("en", "product alone", "OneDrive", "A file was shared", "Open the file."),
  p("en", "Outlook and a consent word", "Outlook Consent", "A quick reminder", "Please review."),
  p("en", "subject", "Files of Rolf", "New app has been connected to your Microsoft account", "You have new documents to review and sign."),
  p("en", "subject with suspension", "Delivery", "Your Outlook account will be suspended", "Confirm it."),
  p("en", "salutation", "Mail Center", "Important", "Dear Microsoft user,\n\nyour mailbox is full. Verify your account."),
  p("en", "heading", "Customer Desk", "Please read", "", { html: "<h1>Microsoft account</h1><p>Unusual sign-in activity</p><p>Review it.</p>" }),
  p("en", "signature", "Mail Service", "User agreement", "Please accept the new agreement.\n\nThanks,\nThe Microsoft account team"),
  p("en", "address as name", "no-reply@microsoft.com", "Sign-in alert", "Someone signed in."),
  p("en", "domain as name", "account.microsoft.com", "Sign-in alert", "Someone signed in."),
  p("en", "digit for a letter", "Micr0soft Security", "Alert", "Someone signed in."),
  p("en", "rn for m", "Rnicrosoft Support", "Alert", "Someone signed in."),
  p("en", "two letters swapped", "Mircosoft Account Team", "Alert", "Someone signed in."),
  p("en", "a letter dropped", "Micosoft Support", "Alert", "Someone signed in."),
  p("en", "spaced letters", "M i c r o s o f t", "Alert", "Someone signed in."),
  p("en", "dotted letters", "M.i.c.r.o.s.o.f.t Team", "Alert", "Someone signed in."),
  p("en", "a hyphen inside", "Micro-soft Account", "Alert", "Someone signed in."),
  p("en", "run together", "MicrosoftAccountTeam", "Alert", "Someone signed in."),
  p("en", "Cyrillic letters", "Мiсrоsоft Account", "Alert", "Someone signed in."),
  p("en", "Cherokee letters", "ᎷᎥᏟᏒᎾᏚᎾᖴᎢ", "Alert", "Someone signed in."),
  p("en", "mathematical letters", "𝐌𝐢𝐜𝐫𝐨𝐬𝐨𝐟𝐭 𝐓𝐞𝐚𝐦", "Alert", "Someone signed in."),
  p("en", "small capitals", "ᴍɪᴄʀᴏꜱᴏꜰᴛ ᴛᴇᴀᴍ", "Alert", "Someone signed in."),
  p("en", "full width", "Ｍｉｃｒｏｓｏｆｔ", "Alert", "Someone signed in."),
  p("en", "overlay", "M̶icrosoft Safe", "Your latest security info", "See it."),
  p("en", "zero width", "Micro\u200bsoft Team", "Alert", "Someone signed in."),
  p("en", "grapheme joiner", "M\u034Fi\u034Fc\u034Frosoft", "Alert", "Someone signed in."),
  p("en", "variation selectors of plane 14", "M\u{E0100}icro\u{E01EF}soft Team", "Alert", "Someone signed in."),
  p("en", "tags", "Micro\u{E0061}soft Team", "Alert", "Someone signed in."),
  p("en", "disguised subject", "Desk", "Your Мiсrоsоft account", "Someone signed in."),
  p("en", "lookalike domain", "Desk", "Notice", "Someone signed in.", { from: "Desk <a@micros0ft-verify.example>" }),
  p("en", "Microsoft as a subdomain", "Desk", "Notice", "Read.", { from: "Desk <a@login.microsoft.com.lamp-shop.example>" }),
  p("en", "punycode domain", "Desk", "Notice", "Read.", { from: "Desk <a@xn--mcrosoft-c2a.example>" }),
  p("en", "name at a free mailbox", "Microsoft Award", "Congratulations", "You won. Write to award@gmail.com", { from: "Microsoft Award <award12@gmail.com>" }),
  p("en", "tenant", "Microsoft 365", "Sign in", "Read.", { from: "Microsoft 365 <admin@contoso123.onmicrosoft.com>" }),
  p("en", "Outlook.com mailbox", "Microsoft Support", "Sign in", "Read.", { from: "Microsoft Support <microsoft.support@outlook.com>" }),
  p("en", "local part at a free mailbox", "Support", "Sign in", "Read.", { from: "Support <microsoft-security-team@gmail.com>" }),
  p("en", "bill with a call", "Your Order #865999", "Order Confirmation", "Windows Defender and Firewall Protection $389.99\nIf you did not make this purchase, call us at +1 (808) 555-0100", { from: "Your Order <seller@gmail.com>" }),
  p("en", "role name and text", "Account Security Team", "Action required", "Your Microsoft account password will expire today. Verify your account."),
  p("en", "Xbox bill", "Xbox Billing", "Payment failed", "Update your card."),
  p("en", "Teams message", "Microsoft Teams", "You have a missed message", "Open Teams."),
  p("en", "SharePoint share", "SharePoint Online", "Document shared with you", "Open the document."),
  // Japanese
  p("ja", "name", "Microsoft アカウント チーム", "サインインの確認", "確認してください。"),
  p("ja", "name in kana", "マイクロソフト サポート", "重要なお知らせ", "確認してください。"),
  p("ja", "subject", "お知らせ", "Microsoft アカウントの異常なサインインを検出しました", "詳細をご確認ください。"),
  p("ja", "salutation", "カスタマーセンター", "大切なお知らせ", "Microsoft アカウントをご利用のお客様\n\nパスワードを確認してください。"),
  p("ja", "signature", "事務局", "ご確認のお願い", "お手続きください。\nよろしくお願いいたします。\nMicrosoft アカウント チーム"),
  p("ja", "half-width kana", "ﾏｲｸﾛｿﾌﾄ ｾｷｭﾘﾃｨ", "警告", "確認してください。"),
  p("ja", "Outlook desk", "Outlook サポート", "メールボックスの容量", "更新してください。"),
  // German
  p("de", "name", "Microsoft-Kontoteam", "Ungewöhnliche Anmeldung", "Bitte prüfen."),
  p("de", "subject in mathematical letters", "Hinweis", "𝑴𝒊𝒄𝒓𝒐𝒔𝒐𝒇𝒕:𝑲𝒐𝒏𝒕𝒐 𝒗𝒐𝒓𝒖̈𝒃𝒆𝒓𝒈𝒆𝒉𝒆𝒏𝒅 𝒈𝒆𝒔𝒑𝒆𝒓𝒓𝒕", "Gehen Sie kein Risiko ein."),
  p("de", "salutation", "Kundenservice", "Wichtig", "Sehr geehrter Microsoft-Kunde,\n\nbestätigen Sie Ihr Konto."),
  p("de", "signature", "Service", "Wichtig", "Bitte bestätigen.\n\nMit freundlichen Grüßen\nIhr Microsoft-Team"),
  p("de", "subject", "Postfach", "Ihr Microsoft-Konto wurde gesperrt", "Bitte bestätigen."),
  // French
  p("fr", "name", "L’équipe des comptes Microsoft", "Connexion inhabituelle", "Vérifiez."),
  p("fr", "subject", "Avis", "Votre compte Microsoft sera suspendu", "Vérifiez votre compte."),
  p("fr", "salutation", "Service client", "Important", "Cher utilisateur Outlook,\n\nvotre boîte est pleine."),
  p("fr", "signature", "Messagerie", "Important", "Merci de vérifier.\n\nCordialement,\nL’équipe Microsoft"),
  // Spanish
  p("es", "name", "Equipo de cuentas de Microsoft", "Inicio de sesión inusual", "Verifique."),
  p("es", "subject", "Aviso", "Su cuenta de Microsoft será suspendida", "Verifique su cuenta."),
  p("es", "salutation", "Soporte", "Importante", "Estimado usuario de Outlook:\n\nsu buzón está lleno."),
  p("es", "signature", "Correo", "Importante", "Verifique.\n\nGracias,\nEl equipo de Microsoft"),
  // Italian
  p("it", "name", "Team dell’account Microsoft", "Accesso insolito", "Verifica."),
  p("it", "subject", "Avviso", "Il tuo account Microsoft verrà sospeso", "Verifica ora."),
  p("it", "salutation", "Assistenza", "Importante", "Gentile utente Microsoft,\n\nla casella è piena."),
  p("it", "signature", "Posta", "Importante", "Verifica.\n\nGrazie,\nIl team Microsoft"),
  // Dutch
  p("nl", "name", "Microsoft-accountteam", "Ongebruikelijke aanmelding", "Controleer."),
  p("nl", "subject", "Melding", "Uw Microsoft-account wordt geblokkeerd", "Controleer."),
  p("nl", "salutation", "Klantenservice", "Belangrijk", "Beste Outlook-gebruiker,\n\nuw postvak is vol."),
  p("nl", "signature", "Post", "Belangrijk", "Controleer.\n\nMet vriendelijke groet,\nHet Microsoft-team"),
  // Polish
  p("pl", "name", "Zespół Microsoft", "Nietypowe logowanie", "Sprawdź."),
  p("pl", "subject", "Powiadomienie", "Twoje konto Microsoft zostanie zablokowane", "Sprawdź."),
  p("pl", "salutation", "Obsługa klienta", "Ważne", "Drogi użytkowniku Microsoft,\n\nskrzynka jest pełna."),
  p("pl", "signature", "Poczta", "Ważne", "Sprawdź.\n\nZ poważaniem\nZespół Microsoft"),
  // Portuguese
  p("pt-BR", "name", "Equipe de contas da Microsoft", "Acesso incomum", "Verifique."),
  p("pt-BR", "subject", "Aviso", "Sua conta da Microsoft será bloqueada", "Verifique sua conta."),
  p("pt-BR", "salutation", "Atendimento", "Importante", "Prezado usuário do Outlook,\n\nsua caixa está cheia."),
  p("pt-BR", "signature", "Correio", "Importante", "Verifique.\n\nAtenciosamente,\nEquipe Microsoft"),
  // Russian
  p("ru", "name", "Служба безопасности Майкрософт", "Необычный вход", "Проверьте."),
  p("ru", "name with the Latin brand", "Команда учётных записей Microsoft", "Необычный вход", "Проверьте."),
  p("ru", "subject", "Уведомление", "Ваша учетная запись Microsoft заблокирована", "Проверьте."),
  p("ru", "salutation", "Поддержка", "Важно", "Уважаемый пользователь Microsoft,\n\nящик переполнен."),
  p("ru", "signature", "Почта", "Важно", "Проверьте.\n\nС уважением,\nКоманда Microsoft"),
  // Swedish
  p("sv", "name", "Microsoft-kontoteamet", "Ovanlig inloggning", "Kontrollera."),
  p("sv", "subject", "Avisering", "Ditt Microsoft-konto kommer att spärras", "Kontrollera."),
  p("sv", "salutation", "Kundtjänst", "Viktigt", "Bästa Outlook-användare,\n\npostlådan är full."),
  p("sv", "signature", "Post", "Viktigt", "Kontrollera.\n\nMed vänlig hälsning\nMicrosoft-teamet"),
  // Turkish
  p("tr", "name", "Microsoft hesap ekibi", "Olağan dışı oturum açma", "Kontrol edin."),
  p("tr", "subject", "Bildirim", "Microsoft hesabınız askıya alındı", "Doğrulayın."),
  p("tr", "salutation", "Müşteri Hizmetleri", "Önemli", "Sayın Microsoft kullanıcısı,\n\nkutunuz dolu."),
  p("tr", "signature", "Posta", "Önemli", "Kontrol edin.\n\nSaygılarımızla,\nMicrosoft Ekibi"),
  // Korean
  p("ko", "name", "Microsoft 계정 팀", "비정상적인 로그인", "확인하세요."),
  p("ko", "name in Hangul", "마이크로소프트 고객센터", "로그인 알림", "확인하세요."),
  p("ko", "subject", "알림", "Microsoft 계정이 정지되었습니다", "확인하세요."),
  p("ko", "salutation", "고객 지원", "중요", "마이크로소프트 사용자님, 안녕하세요.\n메일함이 가득 찼습니다."),
  p("ko", "signature", "메일", "중요", "확인하세요.\n\n감사합니다\nMicrosoft 계정 팀"),
  // Chinese
  p("zh-CN", "name", "微软帐户团队", "异常登录", "请确认。"),
  p("zh-CN", "subject", "通知", "您的 Microsoft 帐户已被锁定", "请验证。"),
  p("zh-CN", "salutation", "客服中心", "重要", "尊敬的微软用户：\n\n您的邮箱已满。"),
  p("zh-CN", "signature", "邮件", "重要", "请确认。\n\n谢谢，\nMicrosoft 帐户团队"),
  p("zh-TW", "name", "Microsoft 帳戶團隊", "異常登入", "請確認。"),
  p("zh-TW", "subject", "通知", "您的 Microsoft 帳戶已被鎖定", "請驗證。"),
  p("zh-TW", "salutation", "客服中心", "重要", "親愛的微軟用戶：\n\n您的信箱已滿。"),
  p("zh-TW", "signature", "郵件", "重要", "請確認。\n\n謝謝，\nMicrosoft 帳戶團隊"),
  // Arabic
  p("ar", "name", "فريق حسابات مايكروسوفت", "تسجيل دخول غير عادي", "تحقق."),
  p("ar", "name with the Latin brand", "فريق Microsoft", "تنبيه", "تحقق."),
  p("ar", "subject", "إشعار", "سيتم تعليق حسابك في Microsoft", "تحقق."),
  p("ar", "salutation", "خدمة العملاء", "مهم", "عزيزي مستخدم Microsoft،\n\nصندوق البريد ممتلئ."),
  p("ar", "signature", "البريد", "مهم", "تحقق.\n\nشكرا،\nفريق حسابات مايكروسوفت"),
  // The owner of the account, by the words for "your" in front of の
  ...["お使いの", "お客様の", "あなたの", "ご利用の"].map((your) =>
    p("ja", `text: ${your}`, "Service", "Information", "", { html: `<h2>Microsoft</h2><p>${your}Microsoftアカウントが停止されました。</p>` }),
  ),
  p("en", "text with an example", "Service", "Information", "", { html: "<h2>Microsoft</h2><p>Your Microsoft account was suspended, for example mail and files.</p>" }),
  // Two weak places of one text
  p("en", "text, signed with the name alone", "Service", "Information", "Dear customer,\n\nYour Microsoft account has been locked after unusual activity. Verify your password.\n\nThanks,\nMicrosoft"),
  p("en", "text above the company's address", "Service", "Information", "Your Microsoft account has been locked after unusual activity. Verify your password.\n\nMicrosoft Corporation, One Microsoft Way, Redmond, WA 98052"),
  p("ja", "text above the company's name", "Service", "Information", "お客様のMicrosoftアカウントが不正に利用された可能性があるため、一時停止しました。\n\n日本マイクロソフト株式会社"),
  // A payment that failed, in the subject alone
  ...([
    ["en", "Microsoft 365 - Payment declined"],
    ["ja", "【Microsoft】お支払い方法に問題があります"],
    ["de", "Microsoft: Zahlung abgelehnt"],
    ["fr", "Microsoft : paiement refusé"],
    ["es", "Microsoft: pago rechazado"],
    ["it", "Microsoft: pagamento rifiutato"],
    ["nl", "Microsoft: betaling geweigerd"],
    ["pl", "Microsoft: płatność odrzucona"],
    ["pt-BR", "Microsoft: pagamento recusado"],
    ["ru", "Microsoft: оплата отклонена"],
    ["sv", "Microsoft: betalning nekad"],
    ["tr", "Microsoft: ödeme reddedildi"],
    ["ko", "Microsoft 결제 실패"],
    ["zh-CN", "微软：付款失败"],
    ["zh-TW", "微軟：付款遭拒"],
    ["ar", "مايكروسوفت: رفض الدفع"],
  ] as const).map(([language, subject]) => p(language, "subject: a payment", "Service", subject, "...")),
  // Called a forward, with nothing passed on
  p("en", "subject that says it is passed on", "Service", "FW: Your Microsoft account has been suspended", "Verify your password."),
  p("ja", "subject that says it is passed on", "Service", "転送: お使いのMicrosoftアカウントが停止されました", "ご確認ください。"),
];
