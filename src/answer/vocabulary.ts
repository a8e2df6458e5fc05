/** A term of the article: how many passages have it, and a form of it as the article writes it. */
interface Entry {
  documentFrequency: number;
  readonly form: string;
}

/** Shorter words have too many neighbours for a guess to be worth anything. */
const MIN_CORRECTED_LENGTH = 4;
/** From this length on two slips are forgiven. */
const TWO_EDITS_LENGTH = 8;

/** Every term of an article, with its document frequency, and what a misspelt word may have meant. */
export class Vocabulary {
  private readonly entries = new Map<string, Entry>();
  private readonly byLength = new Map<number, string[]>();

  /** Counts a passage's terms, each once. */
  add(terms: Iterable<{ readonly term: string; readonly form: string }>): void {
    const seen = new Set<string>();
    for (const { term, form } of terms) {
      if (seen.has(term)) continue;
      seen.add(term);
      const entry = this.entries.get(term);
      if (entry) {
        entry.documentFrequency += 1;
        continue;
      }
      this.entries.set(term, { documentFrequency: 1, form });
      const sameLength = this.byLength.get(form.length);
      if (sameLength) sameLength.push(term);
      else this.byLength.set(form.length, [term]);
    }
  }

  /** In how many passages a term occurs. */
  documentFrequency(term: string): number {
    return this.entries.get(term)?.documentFrequency ?? 0;
  }

  /** A form of the term as the article has it. */
  formOf(term: string): string | undefined {
    return this.entries.get(term)?.form;
  }

  /**
   * The term whose form is spelt most like a word that the article lacks: nearer first, then the
   * same first letter, then the more frequent. Swapped neighbours count as one edit.
   */
  closestTerm(word: string): string | undefined {
    if (word.length < MIN_CORRECTED_LENGTH) return undefined;
    const maxEdits = word.length >= TWO_EDITS_LENGTH ? 2 : 1;
    let best: { term: string; rank: number } | undefined;
    for (let length = word.length - maxEdits; length <= word.length + maxEdits; length++) {
      for (const term of this.byLength.get(length) ?? []) {
        const { form, documentFrequency } = this.entries.get(term) as Entry;
        const edits = editDistance(word, form, maxEdits);
        if (edits > maxEdits) continue;
        const otherFirstLetter = form[0] === word[0] ? 0 : 1;
        const rank = edits * 2 + otherFirstLetter + 1 / (1 + documentFrequency);
        if (!best || rank < best.rank) best = { term, rank };
      }
    }
    return best?.term;
  }
}

/** Edits between two words, a swap of neighbours counting one (optimal string alignment); `max + 1` once past `max`. */
function editDistance(a: string, b: string, max: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(
        substitution,
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforePrevious[j - 2] as number) + 1);
      }
      current.push(edits);
      smallest = Math.min(smallest, edits);
    }
    if (smallest > max) return max + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
