/** What an export says of its text where no reader of pages looks. */
export interface ExportMetadata {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
}
