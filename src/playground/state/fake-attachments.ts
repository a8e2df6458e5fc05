import type { APIAttachment } from 'discord.js';
import { createSnowflake } from './snowflake.js';

/** A file that a person picks or a bot uploads. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}

/** The files of all messages and commands, each with a download link. */
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

  /** Returns the file at a download path (`/attachments/channel/id/name`). */
  find(path: string): FileContent | undefined {
    const [, folder, , id] = path.split('/');
    return folder === 'attachments' ? this.files.get(id ?? '') : undefined;
  }
}
