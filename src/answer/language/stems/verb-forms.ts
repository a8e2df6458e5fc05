/** How the verbs of a language change at their beginning and within. */
export interface VerbRules {
  /** What stands before a verb and apart from it (“hört auf”), and what never parts; as a regular expression. */
  readonly separable: string;
  readonly inseparable: string;
  /** What participles and infinitives may have after a separable beginning: “aufgehört”, “aufzuhören”. */
  readonly infixes: readonly string[];
  /** Verbs whose forms no rule finds: the infinitive, then their other stems; participles end in “en”. */
  readonly strong: string;
  /** The ends of forms of strong verbs, where a stem takes them. */
  readonly strongEndings: readonly string[];
  /** The ends of a form of another verb: “t”, “te”, “tet”. */
  readonly endings: RegExp;
  /** A short stem doubles its last letter before an ending: “won”, “wonnen”. */
  readonly doubles?: boolean;
  /** The infinitive of a verb that is not strong. */
  readonly infinitive: (stem: string) => string;
  /** Words that look like forms of verbs and are none. */
  readonly others: string;
}

/** Verbs of which a part may stand apart. */
export interface PartedVerbs {
  /** Whether that part ends its clause. */
  readonly endsClause: boolean;
  /** Returns the verb that a form of it and what stands apart from it make up: “hört … auf”, aufhören. */
  join(form: string, apart: string): string | undefined;
}

const PARTICIPLE_ENDINGS = ['', 'e', 'en', 'er', 'em', 'es'];
const IS_PARTICIPLE = /(?:en|t|an)$/;
/** A stem of fewer letters is too much like another word, and no stem begins so. */
const MIN_STEM = 3;
const SHORT = /^[^aeiou]*[aeiou][^aeiou]$/;
const NO_BEGINNING = /^[hjlmnrw](?![aeiouyäöü])/;

/** Finds the infinitives of verbs in a language that parts them. */
export class VerbForms implements PartedVerbs {
  readonly endsClause = true;
  /** Stem, or participle without its beginning → infinitive. */
  readonly #strong = new Map<string, string>();
  readonly #infinitives = new Set<string>();
  readonly #others: ReadonlySet<string>;
  readonly #separable: RegExp;
  readonly #inseparable: RegExp;

  /** @param isVerb whether a word, built as an infinitive, is known to be one */
  constructor(
    private readonly rules: VerbRules,
    private readonly isVerb: (infinitive: string) => boolean,
  ) {
    for (const verb of rules.strong.trim().split(/[|\n]/)) {
      const [infinitive, ...stems] = verb.split(' ') as [string, ...string[]];
      this.#infinitives.add(infinitive);
      for (const stem of stems) this.#strong.set(stem, infinitive);
    }
    this.#others = new Set(rules.others.trim().split(/\s+/));
    this.#separable = new RegExp(`^(?:${rules.separable})(?=.{3})`);
    this.#inseparable = new RegExp(`^(?:${rules.inseparable})(?=.{3})`);
  }

  /** Returns a verb's infinitive, also of a participle used as an adjective; a form of no verb as it is. */
  infinitiveOf(form: string): string {
    if (this.#others.has(form) || this.#infinitives.has(form)) return form;
    const readings = this.#readingsOf(form);
    for (const find of [this.#strongOf, this.#weakOf]) {
      for (const reading of readings) {
        const found = find.call(this, reading);
        if (found !== undefined) return reading.apart + reading.fixed + found;
      }
    }
    return form;
  }

  join(form: string, apart: string): string | undefined {
    const isApart = this.#separable.exec(`${apart}...`)?.[0] === apart;
    return isApart ? apart + this.infinitiveOf(form) : undefined;
  }

  /** The ways to tell a form's beginnings from the rest, those of participles first. */
  #readingsOf(form: string): Reading[] {
    return [...this.rules.infixes, ''].flatMap((infix) =>
      beginnings(form, this.#separable).flatMap((apart) => {
        if (!form.startsWith(infix, apart.length)) return [];
        const verb = form.slice(apart.length + infix.length);
        return beginnings(verb, this.#inseparable).map((fixed) => {
          return { apart, infix, fixed, rest: verb.slice(fixed.length) };
        });
      }),
    );
  }

  #strongOf({ apart, infix, fixed, rest }: Reading): string | undefined {
    const [participle, ...others] = this.rules.infixes;
    if (others.includes(infix)) return apart !== '' && /.{3}n$/.test(rest) ? rest : undefined;
    if (infix === '' && this.#infinitives.has(rest)) return rest;
    const isParticiple = infix === participle;
    for (const ending of isParticiple || fixed !== '' ? PARTICIPLE_ENDINGS : []) {
      const stem = withoutEnding(rest, ending);
      if (isParticiple && this.#infinitives.has(stem)) return stem;
      if (IS_PARTICIPLE.test(stem) && this.#strong.has(stem)) return this.#strong.get(stem);
    }
    for (const ending of isParticiple ? [] : this.rules.strongEndings) {
      const stem = withoutEnding(rest, ending);
      if (this.rules.doubles && ending !== '' && SHORT.test(stem)) continue;
      if (!stem.endsWith('en') && this.#strong.has(stem)) return this.#strong.get(stem);
      if (ending.endsWith('t') && this.#infinitives.has(`${stem}en`)) return `${stem}en`;
    }
    return undefined;
  }

  #weakOf({ apart, infix, fixed, rest }: Reading): string | undefined {
    const stem = rest.replace(this.rules.endings, '');
    if (stem === rest || stem.length < MIN_STEM || NO_BEGINNING.test(stem)) return undefined;
    if (this.#others.has(rest)) return undefined;
    const { infinitive } = this.rules;
    const isVerb = (verb: string) => this.isVerb(fixed + verb) || this.isVerb(verb);
    if (isVerb(infinitive(stem))) return infinitive(stem);
    // “gestattet” is no form of “statten”, and “geleid” none of “leien”.
    const [participle] = this.rules.infixes;
    if (infix === '' || infix !== participle) return undefined;
    if (apart + fixed === '' && this.isVerb(infix + infinitive(stem)))
      return infix + infinitive(stem);
    return isVerb(infinitive(rest)) ? infinitive(rest) : infinitive(stem);
  }
}

/** A form's beginnings, each of which may be none, and the rest. */
interface Reading {
  readonly apart: string;
  readonly infix: string;
  readonly fixed: string;
  readonly rest: string;
}

function withoutEnding(word: string, ending: string): string {
  return word.endsWith(ending) ? word.slice(0, word.length - ending.length) : '';
}

/** None, and the longest beginning that a pattern finds. */
function beginnings(word: string, pattern: RegExp): string[] {
  const found = pattern.exec(word)?.[0];
  return found === undefined ? [''] : ['', found];
}
