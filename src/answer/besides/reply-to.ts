import { findTitleSection } from '../../article/outline.js';
import { createPause, type Pause } from '../../pause.js';
import { type Answer, answers, type Found, isLikely, type QuotedPassage } from '../answer.js';
import { answerQuestion } from '../answer-question.js';
import type { PassageIndex } from '../index/passage-index.js';
import { readQuestion } from '../reading/question.js';
import type { AboutArticle, Reply, SectionFound, Summary } from './besides.js';
import { byName, type FoundSection, findReferred, groupBySection } from './find-section.js';
import type { Fact } from './phrase-reader.js';
import { type Intent, recognise } from './recognise.js';
import { splitQuestions } from './split-questions.js';
import { carryingSentences, quoteSentence } from './summarise.js';
import { withoutGreeting } from './without-greeting.js';

/** Sentences that fit a phone; sections that are left out can be asked for. */
const SUMMARY_LENGTH = 6;
/** Two sentences say what an article is about. */
const TOPIC_LENGTH = 2;
/** “It” means something in the text only if the text answers with this much confidence. */
const SURE = 0.6;

/** Answers a question about the text. */
type AnswerText = (question: string) => Promise<Answer>;

/**
 * Replies to what somebody types: answers from the article or, if the question is not about its text,
 * describes the article, sums it up, opens a section, or says what the bot does. Never throws. Lets other
 * work run between its answers and sentences.
 * @param limit how many passages an answer has at most, the best first, however unlikely; when absent,
 * all that are relevant
 */
export async function replyTo(index: PassageIndex, text: string, limit?: number): Promise<Reply> {
  const pause = createPause();
  const answer = async (question: string) => {
    if (pause.isDue()) await pause.take();
    return answerQuestion(index, question, limit);
  };
  const intent = recognise(text, index.language.code);
  if (intent) {
    const reply = await replyToIntent(index, text, intent, answer, pause);
    if (reply) return reply;
  }
  const bare = withoutGreeting(text, index.language.code);
  if (bare !== text) return { ...(await replyTo(index, bare, limit)), question: text };
  const reply = (await answerSeveral(index, text, answer)) ?? (await answer(text));
  return namesOnlyTitle(index, reply) ? tellFact(index, text, 'topic', pause) : reply;
}

/** True for a question like “tell me about the Northern Line” that only an article’s title matches. */
function namesOnlyTitle(index: PassageIndex, reply: Reply): boolean {
  if (reply.kind !== 'abstained' && reply.kind !== 'found') return false;
  if (isLikely(reply) || reply.missingWords.length > 0) return false;
  const { terms } = readQuestion(index, reply.question);
  const ofTitle = terms.filter(({ stem }) => index.isOfTitle(stem));
  return (
    ofTitle.length > 0 && terms.every((term) => ofTitle.includes(term) || term.stemId === undefined)
  );
}

async function replyToIntent(
  index: PassageIndex,
  question: string,
  intent: Intent,
  answer: AnswerText,
  pause: Pause,
): Promise<Reply | undefined> {
  const { article } = index;
  switch (intent.kind) {
    case 'courtesy': {
      const { occasion, isSure } = intent;
      if (!isSure && isSurelyFound(await answer(question))) return undefined;
      // Unless a section has that name.
      const named = occasion === 'help' ? await byName(article, question, pause) : undefined;
      return named ? openSection(index, question, named) : { kind: 'courtesy', question, occasion };
    }
    case 'fact': {
      const about = await tellFact(index, question, intent.fact, pause);
      const inText = about.isKnown && intent.isSure ? undefined : await answer(question);
      const isInText =
        inText !== undefined && (isSurelyFound(inText) || (!about.isKnown && answers(inText)));
      return isInText ? undefined : about;
    }
    case 'summary':
      return summariseArticle(index, question, pause);
    case 'summary-of':
    case 'says': {
      const { of, reference } = intent;
      const found =
        (reference && (await findReferred(article, reference, pause))) ??
        (await byName(article, of, pause));
      if (found) return summariseSection(index, question, found, pause);
      const asked = await answer(of);
      return isLikely(asked) ? { ...asked, question } : undefined;
    }
    case 'section': {
      const found = await findReferred(article, intent.reference, pause);
      if (!found) return undefined;
      // The text itself may speak of “Chapter 11”.
      const isInText =
        found.section !== undefined &&
        intent.reference.by === 'label' &&
        !/\p{N}/u.test(found.headingPath.at(-1) ?? '') &&
        speaksOf(await answer(question), question);
      return isInText ? undefined : openSection(index, question, found);
    }
  }
}

function isSurelyFound(answer: Answer): boolean {
  const { kind, confidence, missingWords, corrections } = answer;
  return kind === 'found' && confidence >= SURE && missingWords.length + corrections.length === 0;
}

/** True when a passage that answers has these very words. */
function speaksOf(answer: Answer, question: string): boolean {
  if (!isLikely(answer)) return false;
  const words = question
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim();
  return answer.passages.some(({ text }) => text.toLowerCase().includes(words));
}

async function tellFact(
  index: PassageIndex,
  question: string,
  fact: Fact,
  pause: Pause,
): Promise<AboutArticle> {
  const { author, date, url, language } = index.article;
  const isKnown = {
    author: author !== undefined,
    date: date !== undefined,
    title: true,
    origin: url !== undefined,
    length: true,
    language: language !== undefined || index.language.code !== 'und',
    loaded: true,
    topic: true,
  }[fact];
  const passages =
    fact === 'topic' ? await carryingSentences(index, allPassages(index), TOPIC_LENGTH, pause) : [];
  return { kind: 'about', question, fact, isKnown, passages };
}

/** Returns a sentence for each of the outermost sections that fit; several if there are few sections. */
async function summariseArticle(
  index: PassageIndex,
  question: string,
  pause: Pause,
): Promise<Summary> {
  const title = findTitleSection(index.article);
  const passages = await summarise(index, allPassages(index), title, pause);
  return { kind: 'summary', question, headingPath: undefined, passages };
}

async function summariseSection(
  index: PassageIndex,
  question: string,
  { section, headingPath, passages, part }: FoundSection,
  pause: Pause,
): Promise<Summary> {
  const [first] = passages as [number];
  const quoted = part
    ? [quoteSentence(index, first, part)]
    : await summarise(index, passages, section, pause);
  return { kind: 'summary', question, headingPath, passages: quoted };
}

async function summarise(
  index: PassageIndex,
  passages: readonly number[],
  parent: number | undefined,
  pause: Pause,
): Promise<QuotedPassage[]> {
  const groups = groupBySection(index.article, passages, parent);
  if (groups.length < 2) return carryingSentences(index, passages, SUMMARY_LENGTH - 2, pause);
  const each = Math.max(1, Math.floor(SUMMARY_LENGTH / 2 / groups.length));
  const quoted: QuotedPassage[] = [];
  for (const group of groups.slice(0, SUMMARY_LENGTH)) {
    quoted.push(...(await carryingSentences(index, group, each, pause)));
  }
  return quoted;
}

function openSection(
  index: PassageIndex,
  question: string,
  { headingPath, passages, part }: FoundSection,
): SectionFound {
  const quoted = passages
    .slice(0, part ? 1 : SUMMARY_LENGTH)
    .map((passage) => quoteSentence(index, passage, part));
  return { kind: 'section', question, headingPath, passages: quoted };
}

/** Answers each of several questions, unless one passage answers all of them. */
async function answerSeveral(
  index: PassageIndex,
  question: string,
  answer: AnswerText,
): Promise<Reply | undefined> {
  const questions = splitQuestions(question, index.language.code);
  if (!questions) return undefined;
  const parts: Answer[] = [];
  for (const part of questions) parts.push(await answer(part));
  const [first] = parts as [Answer];
  const places: number[] = [];
  for (const part of parts) places.push(...(await placesOf(part, first, answer)));
  const isApart = new Set(places).size === places.length;
  // After “and”, a question that finds nothing belongs to the one before it.
  const allMarked = /[?？؟]\s*\S/u.test(question);
  const isEach = allMarked ? parts.some(isLikely) : parts.every(isLikely);
  return isApart && isEach ? { kind: 'several', question, parts } : undefined;
}

/**
 * Where one of several questions is answered, if it is. “How did she do it?” may be about the passage that
 * answers the first question.
 */
async function placesOf(part: Answer, first: Answer, answer: AnswerText): Promise<number[]> {
  if (!isLikely(part)) {
    if (part.missingWords.length > 0) return [];
    const together = await answer(`${first.question} ${part.question}`);
    return answers(together) ? firstPlace(together) : [];
  }
  return firstPlace(part);
}

function firstPlace({ passages }: Found): number[] {
  return passages.slice(0, 1).map(({ passage }) => passage);
}

function allPassages({ article }: PassageIndex): number[] {
  return article.passages.map((_, passage) => passage);
}
