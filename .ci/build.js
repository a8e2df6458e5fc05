/**
 * The last step of `npm ci`: compiles Pullquote. Without the compiler (`npm ci --omit=dev`) it leaves the
 * existing build as it is, and fails if there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const hasCompiler = existsSync(new URL('node_modules/typescript', root));

if (hasCompiler) {
  const { status } = spawnSync('tsc -b', {
    cwd: fileURLToPath(root),
    shell: true,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else if (!existsSync(new URL('dist/src/start.js', root))) {
  process.stderr.write(
    'Pullquote is not built, and --omit=dev leaves the compiler out. Run “npm ci” first, and then “npm prune --omit=dev”.\n',
  );
  process.exitCode = 1;
}
