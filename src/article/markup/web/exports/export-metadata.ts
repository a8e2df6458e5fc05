/** Metadata that an export keeps where ordinary pages have none. */
export interface ExportMetadata {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
}
