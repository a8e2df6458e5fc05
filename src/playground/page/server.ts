import type {
  Act,
  ActResult,
  ArticleView,
  ExplanationView,
  PayloadView,
  Standpoint,
  StreamEvent,
  WorldView,
} from './protocol.js';

/** Said where Discord's own app would say that it cannot reach Discord. */
export const UNREACHABLE = 'The playground does not answer. Is it still running in the terminal?';

export async function readWorld(): Promise<WorldView> {
  const response = await fetch('/world');
  return response.json();
}

/** Does something; a failure of any kind is told in the result. */
export async function act(
  standpoint: Standpoint,
  what: Act,
  files: readonly File[] = [],
): Promise<ActResult> {
  const form = new FormData();
  form.set('payload_json', JSON.stringify({ standpoint, act: what }));
  for (const [index, file] of files.entries()) form.set(`files[${index}]`, file, file.name);
  const response = await fetch('/acts', { method: 'POST', body: form }).catch(() => undefined);
  if (!response) return { error: UNREACHABLE };
  return response.ok ? response.json() : { error: await response.text() };
}

/**
 * Listens to a channel until the returned function is called; connects again when cut off, of which
 * `cut` is told.
 */
export function listen(
  standpoint: Standpoint,
  hear: (event: StreamEvent) => void,
  cut: () => void,
): () => void {
  const query = new URLSearchParams({ ...standpoint });
  const source = new EventSource(`/stream?${query}`);
  source.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
  source.addEventListener('error', cut);
  return () => source.close();
}

export async function readArticle(standpoint: Standpoint): Promise<ArticleView> {
  return readJson('/article', { ...standpoint });
}

export async function readExample(file: string): Promise<string> {
  const response = await fetch(`/examples/${encodeURIComponent(file)}`);
  return response.text();
}

export async function explain(standpoint: Standpoint, question: string): Promise<ExplanationView> {
  return readJson('/explanation', { ...standpoint, question });
}

export async function readPayload(standpoint: Standpoint, message: string): Promise<PayloadView> {
  return readJson('/payload', { ...standpoint, message });
}

/** Resolves once it has been made: after a restart, when the bot is back. */
export async function makeTrouble(kind: string): Promise<void> {
  await fetch(`/trouble?${new URLSearchParams({ kind })}`, { method: 'POST' });
}

async function readJson<T>(path: string, query: Readonly<Record<string, string>>): Promise<T> {
  const response = await fetch(`${path}?${new URLSearchParams(query)}`);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
