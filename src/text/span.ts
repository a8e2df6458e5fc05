/** A stretch of a text: where it starts and where it ends (exclusive), in UTF-16 code units. */
export type Span = readonly [start: number, end: number];
