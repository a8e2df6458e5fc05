import { createPause } from '../../../pause.js';
import { withDigraphs, withoutMarks } from '../../../text/spelling.js';

/**
 * Everyday words, and what texts call the same, by BCP 47 primary subtag; each language is read when an
 * article is in it. A group of words that mean nearly the same ends with a comma. `pet animal > cat dog`: who
 * asks for a cat looks for pets, and who asks for pets looks for cats and dogs, but a cat is no dog. Who asks
 * with one word of a group looks for the others, too, and for them alone if the article lacks that word. An expression of several words has
 * underscores (`hand_in submit`); a question may have two words within it (“hand my essay in”). Words that
 * look for the same by chance (“car” and “van”) or mean the opposite have no place here: they would bring out
 * wrong passages.
 */
export const SYNONYMS: Readonly<Record<string, () => Promise<string>>> = {
  ar: async () => (await import('./further/arabic.js')).ar,
  da: async () => (await import('./germanic/danish.js')).da,
  de: async () => (await import('./germanic/german.js')).de,
  en: async () => (await import('./english.js')).en,
  es: async () => (await import('./romance/spanish.js')).es,
  fa: async () => (await import('./further/persian.js')).fa,
  fr: async () => (await import('./romance/french.js')).fr,
  it: async () => (await import('./romance/italian.js')).it,
  ja: async () => (await import('./further/japanese.js')).ja,
  ko: async () => (await import('./further/korean.js')).ko,
  nl: async () => (await import('./germanic/dutch.js')).nl,
  no: async () => (await import('./germanic/norwegian.js')).no,
  pt: async () => (await import('./romance/portuguese.js')).pt,
  ru: async () => (await import('./further/russian.js')).ru,
  sv: async () => (await import('./germanic/swedish.js')).sv,
  tr: async () => (await import('./further/turkish.js')).tr,
  zh: async () => (await import('./further/chinese.js')).zh,
};

const ASCII = /^\p{ASCII}*$/u;

/** Words that begin alike. */
interface Words {
  /** A word's stem, or an expression's joined by spaces → what it looks for. */
  readonly others: Map<string, Set<string>>;
  /** The stem of its first word → the stems of each expression, longest first. */
  readonly expressions: Map<string, string[][]>;
}

/**
 * What a language's groups say. Words are stemmed only when one that begins alike is looked up: stemming
 * thousands takes 50 ms.
 */
export class Synonyms {
  /** Beginning → words or expressions, and the words of their groups. */
  readonly #unread = new Map<string, [string, readonly string[]][]>();
  /** What `of` found, for stems that are in the groups. */
  readonly #stems = new Map<string, readonly string[]>();
  /** Beginning → the same, read. */
  readonly #read = new Map<string, Words>();

  private constructor(
    private readonly base: (form: string) => string,
    private readonly stem: (form: string) => string,
  ) {}

  /**
   * Reads a language's groups, and yields to the event loop at times.
   * @param base returns the form that decides how a word's stem begins (“death”: die)
   */
  static async read(
    groups: string,
    base: (form: string) => string,
    stem: (form: string) => string,
  ): Promise<Synonyms> {
    const synonyms = new Synonyms(base, stem);
    const pause = createPause();
    for (const group of groups.split(',')) {
      const [words = [], kinds] = group.split('>').map((side) => side.match(/\S+/gu) ?? []);
      for (const each of words) synonyms.#add(each, kinds ?? words);
      for (const each of kinds ?? []) synonyms.#add(each, words);
      if (pause.isDue()) await pause.take();
    }
    return synonyms;
  }

  /** Returns the synonyms' stems for a word's stem, or for an expression's stems joined by spaces. */
  of(stem: string): readonly string[] {
    let stems = this.#stems.get(stem);
    if (stems === undefined) {
      const others = this.#wordsLike(stem)?.others.get(stem);
      if (others === undefined) return [];
      const found = new Set(Array.from(others, (each) => this.#stemOf(each)));
      found.delete(stem);
      stems = [...found];
      this.#stems.set(stem, stems);
    }
    return stems;
  }

  /** Returns the expressions that begin with a word of this stem, as stems, longest first. */
  expressionsFrom(stem: string): readonly (readonly string[])[] {
    return this.#wordsLike(stem)?.expressions.get(stem) ?? [];
  }

  #wordsLike(stem: string): Words | undefined {
    const beginning = beginningOf(stem);
    const entries = this.#unread.get(beginning);
    let words = this.#read.get(beginning);
    if (words === undefined && entries !== undefined) {
      words = this.#readEntries(entries);
      this.#read.set(beginning, words);
    }
    return words;
  }

  #add(words: string, others: readonly string[]): void {
    const base = this.base(words);
    const forms = ASCII.test(words) ? [base] : [base, words, withDigraphs(words)];
    for (const beginning of new Set(forms.map(beginningOf))) {
      const known = this.#unread.get(beginning);
      if (known === undefined) this.#unread.set(beginning, [[words, others]]);
      else known.push([words, others]);
    }
  }

  /** Words without their marks (“pret”: prêt) have the same synonyms. */
  #readEntries(entries: readonly [string, readonly string[]][]): Words {
    const others = new Map<string, Set<string>>();
    const expressions = new Map<string, string[][]>();
    const bare = new Map<string, string>();
    for (const [words, found] of entries) {
      const stem = this.#stemOf(words);
      const known = others.get(stem);
      if (known === undefined) others.set(stem, new Set(found));
      else for (const each of found) known.add(each);
      if (!ASCII.test(words)) {
        for (const typed of [withoutMarks(words), withDigraphs(words)]) {
          bare.set(this.#stemOf(typed), stem);
        }
      }
      const [first, ...rest] = stem.split(' ') as [string, ...string[]];
      if (known !== undefined || rest.length === 0) continue;
      expressions.set(first, [...(expressions.get(first) ?? []), [first, ...rest]]);
    }
    for (const [typed, meant] of bare) {
      if (!others.has(typed)) others.set(typed, others.get(meant) as Set<string>);
    }
    for (const each of expressions.values()) each.sort((a, b) => b.length - a.length);
    return { others, expressions };
  }

  /** An expression's stems are joined by spaces. */
  #stemOf(words: string): string {
    return words.split('_').map(this.stem).join(' ');
  }
}

/** The first two letters, without marks: a stem keeps them. */
function beginningOf(word: string): string {
  const letters = word.slice(0, 2);
  return ASCII.test(letters) ? letters : letters.normalize('NFD').slice(0, 2);
}
