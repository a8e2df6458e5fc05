import type { ChatInputCommandInteraction } from 'discord.js';
import type { LoadRequest } from '../../library/article-library.js';
import { Problem } from '../../problem.js';

/**
 * Reads what `/reload` was asked to load.
 * @throws Problem `load-ambiguous` when it is more than one thing
 */
export function readLoadRequest({
  options,
}: Pick<ChatInputCommandInteraction, 'options'>): LoadRequest {
  const url = options.getString('url');
  const file = options.getAttachment('file');
  const isDefault = options.getBoolean('default') ?? false;
  if ([url !== null, file !== null, isDefault].filter(Boolean).length > 1) {
    throw new Problem('load-ambiguous', undefined);
  }
  if (url !== null) return { kind: 'url', url: withoutBrackets(url) };
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

/** People write links in angle brackets, lest Discord show what they lead to. */
function withoutBrackets(url: string): string {
  return url.trim().replace(/^<(.*)>$/, '$1');
}
