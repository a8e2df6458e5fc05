/**
 * The last step of `npm ci`: compiles Pullquote. Without the development dependencies
 * (`npm ci --omit=dev`) it leaves the existing build as it is, and fails if there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const { devDependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
// The compiler alone proves nothing: npm keeps it as an optional peer of another package.
const canCompile = Object.keys(devDependencies).every((name) =>
  existsSync(new URL(`node_modules/${name}`, root)),
);

if (canCompile) {
  const { status } = spawnSync('tsc -b', {
    cwd: fileURLToPath(root),
    shell: true,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else if (!existsSync(new URL('dist/src/start.js', root))) {
  process.stderr.write(
    'Pullquote is not built, and --omit=dev leaves out what builds it. Run “npm ci” first, and then “npm prune --omit=dev”.\n',
  );
  process.exitCode = 1;
}
