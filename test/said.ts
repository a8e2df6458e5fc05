import { Problem } from '../src/problem.js';
import { operatorTexts } from '../src/voice/operator-texts.js';
import { sayProblem } from '../src/voice/say-problem.js';

/** Says a Problem in English, as an operator reads it. */
export function said(problem: Problem): string {
  return sayProblem(problem, operatorTexts().problems);
}

/** Says, in English, the Problem that a call throws or a promise rejects with. */
export async function saidBy(failing: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof failing === 'function' ? failing() : failing);
  } catch (error) {
    if (error instanceof Problem) return said(error);
    throw error;
  }
  throw new Error('nothing failed');
}
