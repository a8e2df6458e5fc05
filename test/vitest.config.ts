import { defineConfig } from 'vitest/config';

/** Tests that start a bot, processes, or a client on the fake Discord. They take most of the time. */
const SLOW = [
  '**/bot.test.ts',
  '**/commands/**',
  '**/discord/answering/answer-presses.test.ts',
  '**/discord/gateway/**',
  '**/discord/any-article.test.ts',
  '**/discord/interaction/route-interaction.test.ts',
  '**/library/**',
  '**/log.test.ts',
  '**/many-processes.test.ts',
  '**/monitor/**',
  '**/playground/**',
  '**/terminal/**',
];

export default defineConfig({
  test: {
    dir: 'test',
    // Machines are busy at times; no test depends on being quick.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    isolate: false,
    maxWorkers: '100%',
    coverage: { include: ['src/**', 'commands/**'], reporter: ['text-summary', 'html'] },
    projects: [
      {
        extends: true,
        test: { name: 'quick', include: ['**/*.test.ts'], exclude: SLOW },
      },
      // Each file in a process of its own: in a process that has lived for minutes, Node 20 at times calls
      // an undefined function of undici.
      { extends: true, test: { name: 'slow', isolate: true, include: SLOW.map(asTests) } },
    ],
  },
});

function asTests(pattern: string): string {
  return pattern.replace(/\*\*$/, '**/*.test.ts');
}
