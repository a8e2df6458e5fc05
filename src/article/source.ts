/** A source as it was read. */
export interface Source {
  /** The file’s name, or the link. It is shown to people, and hints at the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The declared media type, such as `text/html; charset=utf-8`. */
  readonly contentType?: string;
}
