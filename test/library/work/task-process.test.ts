import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { it } from 'vitest';

/** Starts a child process and gives it a text that takes minutes. Both write to the same pipe. */
const parent = `
import { fork } from 'node:child_process';
const options = { execArgv: [], serialization: 'advanced' };
const child = fork('dist/src/library/work/task-process.js', options);
const bytes = Buffer.from('*a_ '.repeat(1_000_000));
child.send({ name: 'parse', input: { name: 'slow.md', bytes } });
// A child that has not begun to parse would end by itself.
setTimeout(() => console.log('parsing'), 2000);
`;

it('a child process ends with its parent, even while it parses', async () => {
  const killed = spawn(process.execPath, ['--input-type=module', '-e', parent]);
  await once(killed.stdout, 'data');
  killed.kill('SIGKILL');
  // The pipe closes when both processes have ended.
  await once(killed, 'close');
});
