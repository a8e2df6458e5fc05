import type { PassageIndex } from '../index/passage-index.js';
import type { WordAnalysis } from '../language/language.js';
import type { QuestionWord } from './question-word.js';

/** A verb's particle ends its clause, at most so many words behind it. */
const MAX_BETWEEN = 8;
/** What may follow a clause: its end, or a word that begins another. */
const CLAUSE_END =
  /^\s*(?:$|[^\s\p{L}\p{N}]|(?:und|oder|wenn|falls|weil|dass|damit|obwohl|bevor|nachdem|en|of|als|omdat|dat|voordat|nadat|zodat)(?!\p{L}))/iu;

/**
 * Joins verbs of which a part stands at the end of their clause, where the article has the whole verb, or its
 * synonyms: “Wann hört das auf?” asks for aufhören.
 * @param read makes a word of the question from another that it means
 */
export function joinPartedVerbs(
  index: PassageIndex,
  words: readonly QuestionWord[],
  text: string,
  read: (word: QuestionWord, meant: WordAnalysis) => QuestionWord,
): readonly QuestionWord[] {
  const { language, vocabulary, standIns } = index;
  const { partedVerbs } = language;
  if (partedVerbs === undefined) return words;
  const joined = [...words];
  for (const [end, particle] of words.entries()) {
    if (partedVerbs.endsClause && !CLAUSE_END.test(text.slice(particle.span[1]))) continue;
    for (let at = end - 1; at >= Math.max(0, end - MAX_BETWEEN); at--) {
      const word = words[at] as QuestionWord;
      const verb = partedVerbs.join(word.form, particle.form);
      if (verb === undefined) break;
      const meant = language.analyse(verb);
      const isUsed = vocabulary.stemId(meant.stem) !== undefined;
      if (!isUsed && standIns.synonymsOf(meant.stem).length === 0) continue;
      joined[at] = read(word, meant);
      break;
    }
  }
  return joined;
}
