import type { ChatInputCommandInteraction } from 'discord.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { PressHandler, PressInteraction, Services } from '../interaction/command.js';
import {
  isSameArticle,
  replyFromArticle,
  replySlowly,
  updateFromArticle,
} from '../interaction/reply.js';
import { shareOrRenew } from '../interaction/share-message.js';
import { textsFor } from '../interaction/texts-for.js';
import { type ContainerMessage, pressButton } from '../message/message.js';
import type { PressId } from '../message/press-id.js';
import { readableSections } from './readable-sections.js';
import { findPage, findSentence, pieceOfSentence, readPage } from './reader-page.js';
import { renderArticle } from './render-article.js';
import { renderReader } from './render-reader.js';
import { renderTypedSection } from './render-typed-section.js';

/** Redraws a message whose article has changed. */
type Renew = (
  interaction: PressInteraction,
  services: Services,
  loaded: LoadedArticle,
) => ContainerMessage | Promise<ContainerMessage>;

/**
 * Shows a section to a member privately, or what the article is.
 * @param wanted the section as suggested or typed; null for none
 */
export async function replyWithArticle(
  interaction: ChatInputCommandInteraction,
  services: Services,
  wanted: string | null,
): Promise<void> {
  const texts = textsFor(interaction.locale);
  await replyFromArticle(interaction, services, true, async (loaded) => {
    if (wanted === null) return renderArticle(loaded, texts);
    return renderTypedSection(loaded, wanted, texts);
  });
}

/** Opens the reader in a private message, with a sentence in bold. */
export function openSentence(renew: Renew): PressHandler {
  return (interaction, id, services) =>
    replySlowly(interaction, services, async (loaded) => {
      if (!isSameArticle(loaded, id)) return renew(interaction, services, loaded);
      const highlight = findSentence(loaded.index, id.number);
      const page = findPage(loaded.article, pieceOfSentence(highlight));
      return renderReader(loaded, page, textsFor(interaction.locale), { highlight });
    });
}

/** Opens the reader in a private message at a piece. */
export function openPiece(renew?: Renew): PressHandler {
  return (interaction, id, services) =>
    replySlowly(interaction, services, async (loaded) =>
      renew && !isSameArticle(loaded, id)
        ? renew(interaction, services, loaded)
        : readPiece(loaded, id, interaction),
    );
}

export const turnPage: PressHandler = (interaction, id, services) =>
  updateFromArticle(interaction, services, (loaded) => readPiece(loaded, id, interaction));

/** Turns back, for messages of earlier versions. */
export const turnBack: PressHandler = (interaction, id, services) =>
  updateFromArticle(interaction, services, (loaded) => {
    const { at } = findPage(loaded.article, id.number);
    const [first] = readPage(loaded.article, Math.max(0, at - 1)).pieces;
    return readPiece(loaded, { ...id, number: first.number }, interaction);
  });

/** Posts the page to the channel, where everyone can read on in a private message. */
export const shareAndReadOn: PressHandler = (interaction, id, services) => {
  const { buttons } = textsFor(interaction.locale);
  return shareOrRenew(
    interaction,
    id,
    services,
    async (loaded) => readPiece(loaded, id, interaction),
    [pressButton(buttons.readOn, { ...id, action: 'read' })],
  );
};

export const showOverview: PressHandler = (interaction, id, services) =>
  replyFromArticle(interaction, services, true, (loaded) => showArticle(loaded, id, interaction));

export const showContents: PressHandler = (interaction, id, services) =>
  updateFromArticle(interaction, services, (loaded) => {
    const range = isSameArticle(loaded, id) && id.also ? { from: id.number, count: id.also } : {};
    return showArticle(loaded, id, interaction, range);
  });

export const showSection: PressHandler = (interaction, id, services) =>
  updateFromArticle(interaction, services, (loaded) => {
    const section = readableSections(loaded.article).find(({ number }) => number === id.number);
    if (!section || !isSameArticle(loaded, id)) return showArticle(loaded, id, interaction);
    return readPiece(loaded, { ...id, number: section.firstPiece }, interaction);
  });

function readPiece(
  loaded: LoadedArticle,
  id: PressId,
  { locale }: PressInteraction,
): ContainerMessage {
  const texts = textsFor(locale);
  const notice = isSameArticle(loaded, id) ? undefined : texts.reader.articleChanged;
  return renderReader(loaded, findPage(loaded.article, id.number), texts, { notice });
}

/** Shows what the article is, and says so if it has changed since the message was made. */
function showArticle(
  loaded: LoadedArticle,
  id: PressId,
  { locale }: PressInteraction,
  range: { readonly from?: number; readonly count?: number } = {},
): ContainerMessage {
  const texts = textsFor(locale);
  const notice = isSameArticle(loaded, id) ? undefined : texts.article.articleChanged;
  return renderArticle(loaded, texts, { ...range, notice });
}
