/** No marker of an item is longer. */
const HEAD_CHARACTERS = 200;
const LIST_ITEM =
  /^\s*(?:[-*•–◦▪‣·●○■+]|\d{1,3}[.)]|[a-z][.)]|\((?:[a-z]|[ivx]{1,4}|\d{1,3})\))\s+\S/u;

/** True when a line begins with a bullet or an item's number. `1.1` numbers a clause, not an item. */
export function isListItem(line: string): boolean {
  return LIST_ITEM.test(line.slice(0, HEAD_CHARACTERS));
}
