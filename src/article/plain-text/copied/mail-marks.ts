/** Longer lines are text. */
const MAX_MARK_CHARACTERS = 300;

/** "wrote", in the words of mail programs. */
const WROTE =
  '(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|napisał(?:a|\\(a\\))?|napsal(?:a|\\(a\\))?|skrev|kirjoitti|написал(?:а|\\(а\\))?|пишет|şunu yazdı|写道|寫道|작성)';
/** The first words of a line that says who wrote what follows: "On Friday", "Am 3. Mai", "14.04.2025". */
const OPENING =
  /^(?:(?:on|am|le|el|il|op|em|a|den|dne|dnia|w dniu)\s|\p{L}{2,4}[.,]{0,2}\s\d|\d{1,4}[.年년/-])/iu;
const WROTE_LINE = new RegExp(`(?<!\\p{L})${WROTE}(?:\\s.{1,150})?\\s?[:：]$`, 'iu');
const WROTE_UNSPACED = /(?:写道|寫道|님이 작성)\s?[:：]$/u;
const CLOCK = /\d{1,2}[:.]\d\d/;
const ADDRESS = /[^\s<>@]{1,80}@[^\s<>@]{1,80}\.\p{L}{2,}/u;
/** Mail programs wrap the line when names or addresses are long. */
export const MAX_ATTRIBUTION_LINES = 3;

/** "Original Message", "Forwarded message" and the like, between dashes or with a colon. */
const FORWARDED =
  /^(?:-{2,}\s*(?:original message|forwarded message|(?:ursprüngliche|original|weitergeleitete) ?nachricht|message (?:d.origine|transféré|original)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)|messaggio (?:originale|inoltrato)|(?:oorspronkelijk|doorgestuurd) bericht|(?:ursprungligt|vidarebefordrat) meddelande|пересылаемое сообщение|исходное сообщение)\s*-{2,}|(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:transféré|réexpédié)|inicio del mensaje reenviado|inizio messaggio inoltrato|\[?quoted text hidden\]?|show quoted text):?)$/iu;

/** "Sent from my phone", as mail programs add it below a message. */
const SENT_FROM =
  /^(?:sent (?:from|via) (?:my |mail for |outlook|yahoo|proton|samsung|gmail|iphone|android).{0,60}|get outlook for (?:ios|android).{0,60}|(?:diese nachricht wurde )?von (?:meinem .{1,40}|(?:iphone|ipad|android|mobile).{0,40}) gesendet|gesendet (?:von|mit) .{1,40}|envoyé (?:de|depuis|à partir de) (?:mon|ma|outlook|yahoo|l.application).{0,60}|enviado desde (?:mi|outlook|yahoo).{0,60}|enviado (?:do meu|via|a partir do meu) .{1,40}|inviato da(?:l mio)? .{1,40}|verstuurd vanaf mijn .{1,40}|verzonden (?:met|vanaf) .{1,40}|skickat från min .{1,40}|sendt fra min .{1,40}|lähetetty .{1,20}(?:sta|stä)|wysłan[eo] z .{1,40}|отправлено (?:с|из) .{1,40}|.{1,20}から送信|发自我的.{1,40}|從我的.{1,20}傳送|나의 .{1,20}에서 보냄)\.?$/iu;

/** The fields above a message, by what they say, in the words of mail programs. */
const FIELDS = {
  from: 'from|von|de|da|van|från|fra|od|lähettäjä|kimden|от(?: кого)?|差出人|发件人|寄件者|보낸 ?사람',
  date: 'sent|date|gesendet(?: am)?|datum|envoyé(?: le)?|enviad[oa](?: el| em)?|fecha|data|inviato|verzonden|skickat|sendt|dato|wysłano|lähetetty|päivämäärä|gönderildi|tarih|отправлено|дата|送信日時|日時|日付|发送时间|日期|날짜|보낸 ?날짜',
  subject:
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|předmět|aihe|konu|тема|件名|主题|主旨|제목',
  other:
    'to|an|à|a|para|aan|till|til|do|komu|vastaanottaja|kime|кому|宛先|收件人|받는 ?사람|b?cc|kopie|copie|kopia|copia|копия|抄送|참조|reply-to|antwort an|répondre à|attachments?|anlagen|importance|priority|mime-version|message-id|in-reply-to|references|return-path|received|delivered-to|user-agent|content-[a-z-]{2,30}|x-[a-z-]{2,40}',
} as const;
const FIELD_FORMS = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map(
  (name) => [name, new RegExp(`^\\*?(?:${FIELDS[name]})\\*?\\s?[:：]\\*?\\s*(.*)$`, 'iu')] as const,
);
/** Above each message of a printed thread: "Petra <petra@example.org>  Mon, Apr 14, 2025 at 9:12 AM". */
const PRINTED_HEAD =
  /^(\S.{0,80}?)\s*<[^\s<>@]+@[^\s<>@]+>\s+(\p{L}{2,4}.{4,40}?)(?: (?:at|um|à|a las))? \d{1,2}:\d\d(?:\s?[AP]M)?$/iu;
/** Sender, and two more of date, recipient and subject. A ticket has them too, but no subject or address. */
const MIN_FIELDS = 3;
/** Raw headers of a mail with all that servers add. */
export const MAX_HEADER_LINES = 60;

/** The fields above a message. */
export interface MailHeader {
  readonly lineCount: number;
  readonly from?: string;
  readonly date?: string;
  readonly subject?: string;
}

/**
 * Counts the lines, from the first on, that say who wrote what follows ("On Friday Hedda wrote:"); 0 if
 * they say no such thing.
 * @param isSure whether the words are enough, as in a mail; otherwise it takes a time or an address
 */
export function countAttribution(lines: readonly string[], isSure: boolean): number {
  let text = '';
  for (const [index, line] of lines.slice(0, MAX_ATTRIBUTION_LINES).entries()) {
    text = `${text} ${line.trim()}`.trim();
    if (line === '' || text.length > MAX_MARK_CHARACTERS) return 0;
    if (!/[:：]$/.test(text)) continue;
    const hasAddress = ADDRESS.test(text);
    const hasClock = CLOCK.test(text);
    const isSaid = WROTE_LINE.test(text) || WROTE_UNSPACED.test(text);
    const isAttribution =
      (hasAddress && (hasClock || isSaid)) ||
      (isSaid && OPENING.test(text) && (isSure || hasClock));
    return isAttribution ? index + 1 : 0;
  }
  return 0;
}

/** Lines that look like fields, and the header that they make, if they are the fields of a mail. */
export interface MailFields {
  readonly lineCount: number;
  readonly header?: MailHeader;
}

/** Reads the fields above a message ("From", "Sent", "To", "Subject"), from the first line on. */
export function readMailFields(lines: readonly string[]): MailFields {
  const found = new Map<string, string>();
  const printed = PRINTED_HEAD.exec((lines[0] ?? '').slice(0, MAX_MARK_CHARACTERS));
  if (printed) found.set('from', printed[1] ?? '').set('date', printed[2] ?? '');
  let lineCount = printed ? 1 : 0;
  let count = found.size;
  let hasAddress = printed !== null;
  for (const line of lines.slice(lineCount, MAX_HEADER_LINES)) {
    const head = line.slice(0, MAX_MARK_CHARACTERS);
    const isContinued = lineCount > 0 && /^\s+\S/.test(head);
    const field = isContinued ? undefined : fieldOf(head.trim());
    if (!isContinued && !field) break;
    if (field && !found.has(field.name)) found.set(field.name, field.value);
    hasAddress ||= ADDRESS.test(head);
    count += field ? 1 : 0;
    lineCount += 1;
  }
  const isHeader = found.has('from') && count >= MIN_FIELDS && (hasAddress || found.has('subject'));
  const header: MailHeader = { lineCount, ...Object.fromEntries(found) };
  return isHeader ? { lineCount, header } : { lineCount };
}

function fieldOf(line: string): { name: string; value: string } | undefined {
  for (const [name, form] of FIELD_FORMS) {
    const value = form.exec(line)?.[1];
    if (value !== undefined) return { name, value: value.trim() };
  }
  return undefined;
}

/** True for a line that only says that another message follows, or was left out. */
export function isForwardMark(line: string): boolean {
  return line.length <= MAX_MARK_CHARACTERS && FORWARDED.test(line.trim());
}

/** True for the line that a phone's mail program adds: "Sent from my phone". */
export function isSentFrom(line: string): boolean {
  return line.length <= MAX_MARK_CHARACTERS && SENT_FROM.test(line.trim());
}
