/** Reads a text as an http(s) link; undefined for all else, such as a file called `faq:part#2.md`. */
export function parseWebLink(text: string): URL | undefined {
  return /^\s*https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}
