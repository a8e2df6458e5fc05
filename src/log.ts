import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.js';
import { Problem } from './problem.js';

export type { Logger };

/** Logs JSON lines, to standard output unless another destination is given. */
export function createLog(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    serializers: { err: describeError },
    // The usual key, `err`, would make pino use the error’s message for lines without one.
    errorKey: 'thrown',
  };
  return destination ? pino(options, destination) : pino(options);
}

/** More causes are no help, and an error may even be its own cause. */
const MAX_CAUSES = 4;
/** Libraries may put a whole response into a message. */
const MAX_MESSAGE_LENGTH = 300;

/**
 * Describes an error for the log, without anything that people or articles wrote. Errors of discord.js hold
 * the whole request: only status, code, method and route are kept. Of a Problem, code, numbers and reasons
 * are kept; of any other error, the message without quoted parts.
 */
export function describeError(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, cause, syscall } = error as NodeJS.ErrnoException;
  const because =
    cause === undefined || depth >= MAX_CAUSES ? {} : { cause: describeError(cause, depth + 1) };
  if (isOfRequest(error)) return describeRequest(error);
  if (error instanceof Problem) return { ...describeProblem(error, depth), ...because };
  return {
    type: error.constructor.name,
    ...(typeof code === 'string' && { code }),
    ...(syscall !== undefined && { syscall }),
    // A SyntaxError’s message shows the text that could not be parsed, without quotation marks.
    ...(!(error instanceof SyntaxError) && { message: withoutQuotations(error.message) }),
    stack: framesOf(error),
    ...because,
  };
}

/** Describes a Problem by its code, and by those details that nobody wrote: numbers and reasons. */
export function describeProblem(problem: Problem, depth = 0): object {
  const details = Object.entries(problem.details ?? {}).flatMap(([key, value]) => {
    if (value instanceof Problem) {
      return depth >= MAX_CAUSES ? [] : [[key, describeProblem(value, depth + 1)]];
    }
    return typeof value === 'number' || key === 'reason' ? [[key, value]] : [];
  });
  return { code: problem.code, ...Object.fromEntries(details) };
}

interface RequestError extends Error {
  readonly status?: number;
  readonly code?: number | string;
  readonly method: string;
  readonly url: string;
}

function isOfRequest(error: Error): error is RequestError {
  return 'method' in error && 'url' in error;
}

function describeRequest(error: RequestError): object {
  const { status, code, method, url } = error;
  return { type: error.constructor.name, status, code, method, route: routeOf(url) };
}

/** Returns the path of a request to Discord without its tokens and ids. */
function routeOf(url: string): string {
  const path = URL.parse?.(url)?.pathname ?? url.replace(/^\w+:\/\/[^/]*|\?.*$/gs, '');
  return path
    .replace(/^.*\/v\d+(?=\/)/, '')
    .replace(/(\/(?:interactions|webhooks)\/\d+)\/[^/]+/, '$1/:token')
    .replace(/\/\d{15,}/g, '/:id');
}

/** Removes everything in quotation marks, which may be a question or part of an article. */
function withoutQuotations(message: string): string {
  return message
    .replace(/["'`“‘«].*["'`”’»]/s, '…')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_MESSAGE_LENGTH);
}

/** Returns the stack’s frames, without the message at its beginning. */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n');
}
