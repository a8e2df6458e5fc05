import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { DecoratorHandler, type Dispatcher, type Response } from 'undici';
import { Problem } from '../../problem.js';

/** The name under which the original header is passed to `decodeBody`. */
const KEPT_HEADER = 'x-kept-content-encoding';

/** For requests: the encodings that `decodeBody` decodes best. */
export const ACCEPTED_ENCODINGS = 'gzip, br';

/** Node's own decoders reject a body that ends too early. */
const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/**
 * Keeps fetch from decoding bodies: it accepts a compressed body that was cut off, and so half an
 * article. (undici's own `decompress` does not, but prints a warning that it is experimental.)
 */
export const keepEncoded: Dispatcher.DispatcherComposeInterceptor =
  (dispatch) => (options, handler) => {
    const keeping: Dispatcher.DispatchHandler = new DecoratorHandler(handler);
    const start = keeping.onResponseStart?.bind(keeping);
    keeping.onResponseStart = (controller, status, headers, message) => {
      const { 'content-encoding': encoding, ...others } = headers;
      const kept = encoding === undefined ? others : { ...others, [KEPT_HEADER]: encoding };
      start?.(controller, status, kept, message);
    };
    return dispatch(options, keeping);
  };

/**
 * Decodes the body of a response that came through `keepEncoded`, chunk by chunk.
 * @throws Error with a zlib code when it is damaged or cut off; Problem `download-failed` when its
 * encoding is not supported
 */
export function decodeBody({ headers, body }: Response, name: string): AsyncIterable<Uint8Array> {
  const raw = body ? Readable.fromWeb(body) : Readable.from([]);
  const encoding = headers.get(KEPT_HEADER)?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity') return raw;
  const create = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined;
  if (create === undefined) {
    throw new Problem('download-failed', { url: name, reason: { kind: 'garbled' } });
  }
  const decoder = create();
  raw.once('error', (error) => decoder.destroy(error));
  decoder.once('close', () => raw.destroy());
  return raw.pipe(decoder);
}
