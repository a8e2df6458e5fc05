import type { Act, ActResult, Standpoint, StreamEvent, WorldView } from './protocol.js';

/** What Discord's own app says when it cannot reach Discord. */
const UNREACHABLE = 'The playground does not answer. Is it still running in the terminal?';

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

/** Listens to a channel until the returned function is called; connects again when cut off. */
export function listen(standpoint: Standpoint, hear: (event: StreamEvent) => void): () => void {
  const query = new URLSearchParams({ ...standpoint });
  const source = new EventSource(`/stream?${query}`);
  source.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
  source.addEventListener('error', () => hear({ type: 'bot', isConnected: false }));
  return () => source.close();
}
