import { type Answer, isLikely, type QuotedPassage } from '../answer.js';
import type { Fact, Occasion } from './phrase-reader.js';

/** A fact about the article as a whole, such as who wrote it. */
export interface AboutArticle {
  readonly kind: 'about';
  readonly question: string;
  readonly fact: Fact;
  /** False when the article does not say. */
  readonly isKnown: boolean;
  /** For a question about its topic, the passages that say most about it; else empty. */
  readonly passages: readonly QuotedPassage[];
}

/** The sentences that sum up an article or one of its sections, each in its passage, in order. */
export interface Summary {
  readonly kind: 'summary';
  readonly question: string;
  /** The section's heading path; undefined for the whole article. */
  readonly headingPath: readonly string[] | undefined;
  readonly passages: readonly QuotedPassage[];
}

/** The beginning of a section that was asked for by name or number. */
export interface SectionFound {
  readonly kind: 'section';
  readonly question: string;
  readonly headingPath: readonly string[];
  readonly passages: readonly QuotedPassage[];
}

/** Several questions in one, each with its own answer. */
export interface Several {
  readonly kind: 'several';
  readonly question: string;
  readonly parts: readonly Answer[];
}

/** A greeting or the like. The reply to it is shown only to the person who asked. */
export interface Courtesy {
  readonly kind: 'courtesy';
  readonly question: string;
  readonly occasion: Occasion;
}

/** Replies to questions that are not about what the text says. */
export type Besides = AboutArticle | Summary | SectionFound | Several | Courtesy;

/** Every possible reply to what somebody types. */
export type Reply = Answer | Besides;

/** The passages that a reply quotes, best first. */
export function quotedIn(reply: Reply): readonly QuotedPassage[] {
  switch (reply.kind) {
    case 'abstained':
      return reply.nearest;
    case 'several': {
      const passages = new Map<number, QuotedPassage>();
      for (const part of reply.parts.filter(isAnswered)) {
        for (const each of quotedIn(part))
          if (!passages.has(each.passage)) passages.set(each.passage, each);
      }
      return [...passages.values()];
    }
    case 'courtesy':
      return [];
    default:
      return reply.passages;
  }
}

/** True when a reply tells what was asked. */
export function isAnswered(reply: Reply): boolean {
  switch (reply.kind) {
    case 'abstained':
    case 'courtesy':
      return false;
    case 'found':
      return isLikely(reply);
    case 'about':
      return reply.isKnown;
    case 'several':
      return reply.parts.some(isAnswered);
    default:
      return true;
  }
}

/** How certain a reply is, from 0 to 1. For several questions, the lowest certainty of those answered. */
export function confidenceIn(reply: Reply): number {
  if (reply.kind === 'found' || reply.kind === 'abstained') return reply.confidence;
  if (reply.kind !== 'several') return isAnswered(reply) ? 1 : 0;
  return Math.min(...reply.parts.filter(isAnswered).map((part) => part.confidence), 1);
}
