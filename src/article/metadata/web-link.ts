/** Reads an http(s) link; undefined for any other text, such as the file name `faq:part#2.md`. */
export function parseWebLink(text: string): URL | undefined {
  return /^\s*https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}
