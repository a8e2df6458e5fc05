import { type ParseArgsConfig, parseArgs } from 'node:util';
import { asOutputProblem } from '../library/file-failure.js';
import { Problem } from '../problem.js';
import { operatorTexts } from '../voice/operator-texts.js';
import { sayProblem } from '../voice/say-problem.js';
import { printable } from './printable.js';

type Options = NonNullable<ParseArgsConfig['options']>;
export type Arguments<Accepted extends Options> = ReturnType<
  typeof parseArgs<{ options: Accepted; allowPositionals: true }>
>;

/** Arguments that a program cannot use; the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a terminal program with its arguments and sets the exit status that it resolves to. A Problem or
 * invalid arguments end it with one line on standard error and status 2.
 * @param usage is shown for `--help`
 * @param options that it accepts, as for `parseArgs`
 */
export async function runProgram<Accepted extends Options>(
  usage: string,
  options: Accepted,
  program: (given: Arguments<Accepted>) => Promise<number>,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, is not a failure.
    if (error.code === 'EPIPE') process.exit(0);
    tell(asOutputProblem(error));
    process.exit(2);
  });
  try {
    const help = { type: 'boolean', short: 'h' } as const;
    const given = parseArgs({ options: { ...options, help }, allowPositionals: true });
    if ((given.values as { help?: boolean }).help) process.stdout.write(usage);
    else process.exitCode = await program(given as Arguments<Accepted>);
  } catch (error) {
    tell(error);
    process.exitCode = 2;
  }
}

function tell(error: unknown): void {
  process.stderr.write(`${printable(messageOf(error)).replaceAll('\n', ' ')}\n`);
}

function messageOf(error: unknown): string {
  if (error instanceof Problem) return sayProblem(error, operatorTexts().problems);
  if (error instanceof UsageError) return error.message;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (!code.startsWith('ERR_PARSE_ARGS_')) throw error;
  return `${message.split('. ')[0]}. --help shows the options.`;
}
