/** The longest address that Discord takes for a picture. */
const MAX_LINK_CHARACTERS = 2_048;
/** Names that lead nowhere on the public internet, or to a machine of one's own. */
const PRIVATE_NAMES = new Set(
  'localhost local localdomain internal intranet private corp home lan arpa test invalid onion'.split(
    ' ',
  ),
);
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
/** A top-level domain; the last label of an IPv4 address is a number. */
const TOP_LABEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
/** Characters that browsers leave as they are in an address, but RFC 3986 does not allow. */
const UNESCAPED = /[^\w\-.~:/?@!$&'()*+,;=%]/g;
const BROKEN_ESCAPE = /%(?![0-9a-f]{2})/i;

/**
 * Reads an address as one that anyone on the internet may open: http(s), a domain name that is public,
 * no port, no password, without a fragment, at most 2,048 characters of ASCII. It looks nothing up.
 * @param base what a relative address is relative to
 */
export function parsePublicLink(address: string, base?: string): string | undefined {
  const absolute = address.trim().startsWith('//') && !base ? `https:${address.trim()}` : address;
  if (absolute.length > MAX_LINK_CHARACTERS || !URL.canParse(absolute, base)) return undefined;
  const url = new URL(absolute, base);
  const isOnWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isOnWeb || url.port + url.username + url.password !== '') return undefined;
  if (!isPublicName(url.hostname)) return undefined;
  const rest = `${url.pathname}${url.search}`.replace(UNESCAPED, encodeURIComponent);
  const link = `${url.protocol}//${url.hostname}${rest}`;
  return link.length > MAX_LINK_CHARACTERS || BROKEN_ESCAPE.test(rest) ? undefined : link;
}

/** @param name as `URL` writes it: in lower case, with letters beyond ASCII encoded */
function isPublicName(name: string): boolean {
  const labels = name.split('.');
  const top = labels.at(-1) as string;
  return (
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    TOP_LABEL.test(top) &&
    !PRIVATE_NAMES.has(top)
  );
}
