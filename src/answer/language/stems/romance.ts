import { withoutMarks } from '../../../text/spelling.js';

/** What belongs together in a Romance language, though its stemmer leaves it apart. */
export interface Irregular {
  /** Families of forms, parted by `|` or lines; the base comes first. */
  readonly families: string;
  /** Stems and what they become, after a prefix as well: `tuv>ten`. Without a `>`: `pierd` becomes “perd”. */
  readonly changes: string;
  /** Takes off the pronouns that are written with a verb (“devolvérmelo”), and the like. */
  bare(form: string): string;
}

type Stemmer = (form: string) => string;

const PREFIXES =
  '(?:a|ad|ante|auto|co|com|con|contra|de|des|di|dis|e|en|entre|es|ex|in|inter|intro|man|ob|per|pre|pro|re|ri|s|so|sobre|sos|su|tra|tras|trans)';

/**
 * In words that begin with a vowel and a consonant the stemmers look for endings too late: “año” and “años”,
 * “uso” and “usar” would stay as they are. With a letter in front they do not.
 */
const VOWEL_FIRST = /^[aeiouáéíóúâêôàèìòù][^aeiouáéíóúâêôàèìòù]/;

const INFINITIVE = /[aei]re?$/;

/** Maps a form, also as typed without marks, to the base of its family. */
export function basesOf(irregular: Irregular): ReadonlyMap<string, string> {
  const families = irregular.families.trim().split(/[|\n]/);
  const pairs = families.flatMap((family) => {
    const forms = family.split(' ');
    return forms.map((form) => [form, forms[0] as string] as const);
  });
  return new Map([...pairs.map(([form, base]) => [withoutMarks(form), base] as const), ...pairs]);
}

/** Completes a language's stemmer. */
export function completed(stemmer: Stemmer, irregular: Irregular): Stemmer {
  const changes = new Map<string, string>();
  for (const change of irregular.changes.trim().split(/\s+/)) {
    const [from, to] = change.split('>') as [string, string?];
    changes.set(from, to ?? from.replace('ie', 'e').replace(/u[eo]/, 'o'));
  }
  const changed = new RegExp(`^(${PREFIXES}?)(${[...changes.keys()].join('|')})$`);
  return (form) => {
    const bare = irregular.bare(form);
    const found = stemmer(bare);
    const isLeft = (found === bare || INFINITIVE.test(bare)) && VOWEL_FIRST.test(bare);
    const stem = isLeft ? stemmer(`b${bare}`).slice(1) : found;
    return stem.replace(changed, (_, prefix, from) => prefix + changes.get(from));
  };
}
