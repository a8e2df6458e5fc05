/**
 * Runs one of the programs that `npm ci` has built: `node src/run.js start`, `node src/run.js
 * terminal/ask …`.
 * It is not compiled itself, so that it can say when nothing is built.
 */
import { existsSync } from 'node:fs';
import nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

// From Node 22.8 on the next start compiles nothing anew. Beside the code, which whoever can write there
// can change as well; where nobody can, nothing is kept.
const compiled = new URL('../node_modules/.cache/compiled', import.meta.url);
nodeModule.enableCompileCache?.(fileURLToPath(compiled));

const [program] = process.argv.splice(2, 1);
const built = new URL(`../dist/src/${program}.js`, import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  process.stderr.write(
    'Pullquote is not built yet, or was not built as a whole. Run “npm ci” in this folder first.\n',
  );
  // As for a setting that cannot be used: starting it again would not help.
  process.exitCode = 78;
}
