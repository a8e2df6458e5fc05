/**
 * Why a member got nothing: `not-offered`: Discord does not show the command to them;
 * `not-possible`: their Discord would not let them send that; `no-response`: the bot gave no valid
 * answer in time.
 */
export type MemberErrorReason = 'not-offered' | 'not-possible' | 'no-response';

/** Discord's own message to a member in place of an answer. */
export class MemberError extends Error {
  override readonly name = 'MemberError';
  constructor(
    readonly reason: MemberErrorReason,
    message: string,
  ) {
    super(message);
  }
}
