import type { APIAttachment } from 'discord.js';
import { createSnowflake } from './snowflake.js';

/** A file as a person picks it or a bot uploads it. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}

/** The files of all messages and commands, each with a link that downloads it. */
export class FakeAttachments {
  private readonly files = new Map<string, FileContent>();

  constructor(private readonly origin: () => string) {}

  add(channelId: string, file: FileContent, ephemeral = false): APIAttachment {
    const id = createSnowflake();
    this.files.set(id, file);
    const url = `${this.origin()}/attachments/${channelId}/${id}/${encodeURIComponent(file.name)}`;
    return {
      id,
      filename: file.name,
      size: file.bytes.byteLength,
      url,
      proxy_url: url,
      ...(file.contentType && { content_type: file.contentType }),
      ...(ephemeral && { ephemeral }),
    };
  }

  /** The file that a download's path (`/attachments/channel/id/name`) asks for. */
  find(path: string): FileContent | undefined {
    const [, folder, , id] = path.split('/');
    return folder === 'attachments' ? this.files.get(id ?? '') : undefined;
  }
}
