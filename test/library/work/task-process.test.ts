import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { it } from 'vitest';

/** Gives a child process what takes it minutes. Both write to the same pipe. */
const parent = `
import { fork } from 'node:child_process';
const options = { execArgv: [], serialization: 'advanced' };
const child = fork('dist/src/library/work/task-process.js', options);
const bytes = Buffer.from('*a_ '.repeat(1_000_000));
child.send({ name: 'parse', input: { name: 'slow.md', bytes } });
// Before it parses, it would end by itself.
setTimeout(() => console.log('parsing'), 2000);
`;

it('a child process ends with the process that it works for, whatever it is doing', async () => {
  const killed = spawn(process.execPath, ['--input-type=module', '-e', parent]);
  await once(killed.stdout, 'data');
  killed.kill('SIGKILL');
  // The pipe closes when neither is left.
  await once(killed, 'close');
});
