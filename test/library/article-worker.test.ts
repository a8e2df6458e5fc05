import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

/** Gives a worker what takes it minutes, and says which process it is. */
const parent = `
import { fork } from 'node:child_process';
const worker = fork('dist/src/library/article-worker.js', { serialization: 'advanced' });
const bytes = Buffer.from('*a_ '.repeat(1_000_000));
worker.send({ name: 'parse', input: { name: 'slow.md', bytes } }, () => console.log(worker.pid));
`;

it('a worker ends with the process that it works for, whatever it is doing', async () => {
  const killed = spawn(process.execPath, ['--input-type=module', '-e', parent]);
  const [line] = await once(killed.stdout, 'data');
  const worker = Number(line);
  expect(isRunning(worker)).toBe(true);
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  await expect.poll(() => isRunning(worker), { timeout: 10_000 }).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
