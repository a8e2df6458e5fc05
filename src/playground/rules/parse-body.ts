import type { ZodMiniType } from 'zod/mini';
import { type FieldError, type FieldPath, invalidForm } from './discord-error.js';

/**
 * Reads a request's body by Discord's own schema: unknown fields are dropped, as Discord does.
 * @throws DiscordError 50035, naming every field that is wrong.
 */
export function parseBody<T>(schema: ZodMiniType, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data as T;
  throw invalidForm(
    (result.error.issues as Issue[]).flatMap((issue) => toFieldErrors(issue, body)),
  );
}

/** The parts of a zod issue that Discord's wording needs. */
interface Issue {
  readonly code: string;
  readonly path: PropertyKey[];
  readonly origin?: string;
  readonly expected?: string;
  readonly format?: string;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
}

function toFieldErrors(issue: Issue, body: unknown, parent: FieldPath = []): FieldError[] {
  const path = [...parent, ...(issue.path as (string | number)[])];
  if (issue.code === 'invalid_union') {
    return likeliestBranch(issue.errors ?? []).flatMap((inner) => toFieldErrors(inner, body, path));
  }
  return [{ path, ...wording(issue, valueAt(body, path)) }];
}

/** The branch that was meant: of those whose kind of value and `type` fit, the least wrong. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const isOther = ({ path }: Issue) => path.length === 0 || path.at(-1) === 'type';
  const meant = branches.filter((branch) => !branch.some(isOther));
  const candidates = meant.length > 0 ? meant : branches;
  return [...candidates].sort((a, b) => a.length - b.length)[0] ?? [];
}

function wording(issue: Issue, value: unknown): Omit<FieldError, 'path'> {
  if (value === undefined) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  const counted = issue.origin === 'string' || issue.origin === 'array';
  switch (issue.code) {
    case 'too_big':
      return counted
        ? {
            code: 'BASE_TYPE_MAX_LENGTH',
            message: `Must be ${issue.maximum} or fewer in length.`,
          }
        : {
            code: 'NUMBER_TYPE_MAX',
            message: `int value should be less than or equal to ${issue.maximum}.`,
          };
    case 'too_small':
      return counted
        ? { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` }
        : {
            code: 'NUMBER_TYPE_MIN',
            message: `int value should be greater than or equal to ${issue.minimum}.`,
          };
    case 'invalid_format':
      return issue.format === 'url'
        ? { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }
        : { code: 'NUMBER_TYPE_COERCE', message: `Value "${value}" is not snowflake.` };
    case 'invalid_value':
      return {
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of {${issue.values?.join(', ')}}.`,
      };
    default:
      return {
        code: 'BASE_TYPE_INVALID',
        message: `Could not interpret "${JSON.stringify(value)?.slice(0, 100)}" as ${issue.expected}.`,
      };
  }
}

function valueAt(body: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    body,
  );
}
