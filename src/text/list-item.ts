/** A list marker always ends within this many characters. */
const HEAD_CHARACTERS = 200;
const LIST_ITEM =
  /^\s*(?:[-*•–◦▪‣·●○■+►▶➤➔→✓✔☐☑]|[-=]{1,2}>|\d{1,3}[.)]|\d{1,2} [-–](?= +\p{L})|[a-z][.)]|\((?:[a-z]|[ivx]{1,4}|\d{1,3})\))\s+\S/u;

/** Matches ordinals such as "5. April" or "19. Jahrhundert", which many languages end with a full stop. */
const ORDINAL =
  /^\s*\d{1,2}\.\s+(?:jan(?:uar|ner|uara?|uari)?|jänner|feb(?:ruar|ruari)?|feber|märz|mars|marts|apr(?:il)?|mai|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?|\p{L}+kuuta|led(?:na|en)|února?|březn?a?|duben|dubna|květn?a|června|července|srpna|září|října|listopadu?|prosince|jh\.|jahrhundert\w*|jahrestag\w*|stolet\p{L}*|vuosisa\p{L}*)(?![\p{L}\p{N}])/iu;

/**
 * True when the line begins with a bullet or an item's number. `1.1` numbers a clause and `5. April` is
 * a date, so neither counts.
 */
export function isListItem(line: string): boolean {
  const head = line.slice(0, HEAD_CHARACTERS);
  return LIST_ITEM.test(head) && !ORDINAL.test(head);
}
