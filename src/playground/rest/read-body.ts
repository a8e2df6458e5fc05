import type { IncomingMessage } from 'node:http';
import { refusals } from '../rules/discord-error.js';
import type { FileContent } from '../state/fake-attachments.js';

/** Discord’s largest request: 10 files of 10 MiB and a message. */
const MAX_BODY_BYTES = 110 * 1024 * 1024;

export interface RequestBody {
  readonly body: unknown;
  readonly files: readonly FileContent[];
}

/**
 * Reads JSON, or a form of files with JSON in its field `payload_json`.
 * @throws DiscordError when it is too large or malformed
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  if (Number(request.headers['content-length']) > MAX_BODY_BYTES) throw refusals.tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > MAX_BODY_BYTES) throw refusals.tooLarge();
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return { body: size === 0 ? undefined : parseJson(bytes.toString()), files: [] };
}

async function readForm(bytes: Buffer, type: string): Promise<RequestBody> {
  const response = new Response(bytes, { headers: { 'content-type': type } });
  const form = await response.formData().catch(() => {
    throw refusals.invalidJson();
  });
  const uploads = [...form.entries()].filter(([, value]) => typeof value !== 'string');
  const files = uploads.map(async ([, value]) => {
    const file = value as File;
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name: file.name, bytes, contentType: file.type };
  });
  const json = form.get('payload_json');
  const body = typeof json === 'string' ? parseJson(json) : undefined;
  return { body, files: await Promise.all(files) };
}

/** Half a surrogate pair is no character: it stands in JSON as an escape, and Discord refuses it. */
function parseJson(text: string): unknown {
  const mayHoldHalves = /\\ud[89a-f]/i.test(text);
  try {
    return JSON.parse(text, mayHoldHalves ? refuseHalves : undefined);
  } catch {
    throw refusals.invalidJson();
  }
}

function refuseHalves(_key: string, value: unknown): unknown {
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) throw refusals.invalidJson();
  return value;
}
