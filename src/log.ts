import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.js';
import { Problem } from './problem.js';

export type { Logger };

/** Logs JSON lines, to standard output unless another destination is given. */
export function createLog(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    serializers: { err: describeError },
    // With its usual one, `err`, pino would take an error's message where a line has none.
    errorKey: 'thrown',
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Causes beyond it are no help; an error may even be its own cause. */
const MAX_CAUSES = 4;
/** A message of a library may hold a whole response. */
const MAX_MESSAGE_LENGTH = 300;

/**
 * An error as the log may show it, without a word that people or articles wrote. Of discord.js's own
 * errors, which hold the whole request, nothing stays but status, code, method and route; of a Problem
 * its code, numbers and reasons; of others no more of the message than quotes nothing.
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
    // It shows what could not be parsed, without quotation marks around it.
    ...(!(error instanceof SyntaxError) && { message: withoutQuotations(error.message) }),
    stack: framesOf(error),
    ...because,
  };
}

/** A Problem's code and what else of it nobody wrote: numbers, and why. */
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

/** The path of a request to Discord without the tokens and ids in it. */
function routeOf(url: string): string {
  const path = URL.parse?.(url)?.pathname ?? url.replace(/^\w+:\/\/[^/]*|\?.*$/gs, '');
  return path
    .replace(/^.*\/v\d+(?=\/)/, '')
    .replace(/(\/(?:interactions|webhooks)\/\d+)\/[^/]+/, '$1/:token')
    .replace(/\/\d{15,}/g, '/:id');
}

/** Messages may quote a question or an article, so that nothing in quotation marks is logged. */
function withoutQuotations(message: string): string {
  return message
    .replace(/["'`“‘«].*["'`”’»]/s, '…')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_MESSAGE_LENGTH);
}

/** The stack's frames, without the message that it begins with. */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n');
}
