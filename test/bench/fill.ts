/** Joins the pieces for 0, 1, 2 … until they are long enough. */
export function fill(length: number, piece: (n: number) => string, between = ''): string {
  const pieces: string[] = [];
  for (let n = 0, total = 0; total < length; n++) {
    const next = piece(n);
    pieces.push(next);
    total += next.length + between.length;
  }
  return pieces.join(between);
}
