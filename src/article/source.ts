/** A source as it was read: its bytes, and what is known of them. */
export interface Source {
  /** File name or link: shown to people, and a hint to the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As HTTP declares it, such as `text/html; charset=utf-8`. */
  readonly contentType?: string;
}
