export type FieldPath = readonly (string | number)[];

/** An error in one field of a request's body. */
export interface FieldError {
  readonly path: FieldPath;
  /** Discord's name for the rule, such as `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string;
  readonly message: string;
}

/** A refusal, in the shape that Discord answers with. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
  constructor(
    /** HTTP status. */
    readonly status: number,
    /** Discord's own code. */
    readonly code: number,
    message: string,
    private readonly fieldErrors: readonly FieldError[] = [],
  ) {
    super(message);
  }

  toJSON(): object {
    const body = { message: this.message, code: this.code };
    return this.fieldErrors.length === 0 ? body : { ...body, errors: errorTree(this.fieldErrors) };
  }
}

/** 400, code 50035: one or more fields of the body break a rule. */
export function invalidForm(fieldErrors: readonly FieldError[]): DiscordError {
  return new DiscordError(400, 50035, 'Invalid Form Body', fieldErrors);
}

/** The refusals that concern no single field. */
export const refusals = {
  notFound: () => new DiscordError(404, 0, '404: Not Found'),
  methodNotAllowed: () => new DiscordError(405, 0, '405: Method Not Allowed'),
  unauthorized: () => new DiscordError(401, 0, '401: Unauthorized'),
  unknownApplication: () => new DiscordError(404, 10002, 'Unknown Application'),
  unknownChannel: () => new DiscordError(404, 10003, 'Unknown Channel'),
  unknownMessage: () => new DiscordError(404, 10008, 'Unknown Message'),
  unknownWebhook: () => new DiscordError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new DiscordError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new DiscordError(404, 10063, 'Unknown application command'),
  tooLarge: () => new DiscordError(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () =>
    new DiscordError(400, 40060, 'Interaction has already been acknowledged.'),
  tooManyFollowUps: () =>
    new DiscordError(
      400,
      40094,
      'Maximum number of follow up messages for this interaction reached',
    ),
  missingAccess: () => new DiscordError(403, 50001, 'Missing Access'),
  notYourMessage: () =>
    new DiscordError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new DiscordError(400, 50006, 'Cannot send an empty message'),
  invalidWebhookToken: () => new DiscordError(401, 50027, 'Invalid Webhook Token'),
  invalidJson: () => new DiscordError(400, 50109, 'The request body contains invalid JSON.'),
} satisfies Record<string, () => DiscordError>;

type ErrorTree = { [key: string]: ErrorTree | { code: string; message: string }[] };

function errorTree(fieldErrors: readonly FieldError[]): ErrorTree {
  const root = emptyTree();
  for (const { path, code, message } of fieldErrors) {
    let node = root;
    for (const step of path) {
      node[step] ??= emptyTree();
      node = node[step] as ErrorTree;
    }
    node._errors ??= [];
    (node._errors as { code: string; message: string }[]).push({ code, message });
  }
  return root;
}

/** Without prototype: a field may have any name, `__proto__` too. */
function emptyTree(): ErrorTree {
  return Object.create(null);
}
