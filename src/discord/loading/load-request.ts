import type { ChatInputCommandInteraction } from 'discord.js';
import type { LoadRequest } from '../../library/article-library.js';
import { Problem } from '../../problem.js';

/** What `/reload` is to do: load, or `forget` all that is kept of the server. */
export type ReloadRequest = LoadRequest | { readonly kind: 'forget' };

/**
 * Reads what `/reload` was asked to do.
 * @throws Problem `load-ambiguous` when it is more than one thing
 */
export function readReloadRequest({
  options,
}: Pick<ChatInputCommandInteraction, 'options'>): ReloadRequest {
  const url = options.getString('url');
  const file = options.getAttachment('file');
  const isDefault = options.getBoolean('default') ?? false;
  const forgets = options.getBoolean('forget') ?? false;
  if ([url !== null, file !== null, isDefault, forgets].filter(Boolean).length > 1) {
    throw new Problem('load-ambiguous', undefined);
  }
  if (forgets) return { kind: 'forget' };
  if (url !== null) return { kind: 'url', url: completeLink(url) };
  if (file !== null) {
    const { name, size, contentType } = file;
    return {
      kind: 'file',
      name,
      url: file.url,
      size,
      ...(contentType !== null && { contentType }),
    };
  }
  return { kind: isDefault ? 'default' : 'present' };
}

/** A site's name, and what may follow it. */
const BARE_LINK = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#].*)?$/u;

/**
 * People write links in angle brackets, lest Discord show what they lead to, and without `https://`,
 * as browsers show them.
 */
function completeLink(typed: string): string {
  const url = typed.trim().replace(/^<(.*)>$/, '$1');
  return BARE_LINK.test(url) ? `https://${url}` : url;
}
