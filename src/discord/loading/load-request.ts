import type { ChatInputCommandInteraction } from 'discord.js';
import type { LoadRequest } from '../../library/article-library.js';
import { Problem } from '../../problem.js';

/** What `/reload` should do: load an article, or `forget` everything kept of the server. */
type ReloadRequest = LoadRequest | { readonly kind: 'forget' };

/**
 * Reads the options of `/reload`.
 * @throws Problem `load-ambiguous` when they ask for more than one thing
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

/** Matches a site's name and what may follow it. */
const BARE_LINK = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#].*)?$/u;

/**
 * Completes a link as people type it: in angle brackets, so that Discord shows no preview, or without
 * `https://`, as browsers show it.
 */
function completeLink(typed: string): string {
  const url = typed.trim().replace(/^<(.*)>$/, '$1');
  return BARE_LINK.test(url) ? `https://${url}` : url;
}
