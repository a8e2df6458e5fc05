import { ButtonStyle } from 'discord.js';
import { exampleQuestions } from '../../answer/suggest/example-questions.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import type { PressHandler } from '../interaction/command.js';
import { isSameArticle, replyFromArticle } from '../interaction/reply.js';
import { textsFor } from '../interaction/texts-for.js';
import { cut } from '../message/cut.js';
import { MAX_LABEL_LENGTH } from '../message/discord-limits.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  pressButton,
  smallPrint,
  textDisplay,
} from '../message/message.js';
import { describeSource } from '../message/show-article.js';
import { replyToAsked } from './answer-asked.js';
import { renderReply } from './render-reply.js';

/** Offers questions that the article answers well to anyone who has none in mind. */
export const askSomething: PressHandler = (interaction, _, services) =>
  replyFromArticle(interaction, services, true, (loaded) =>
    offerQuestions(loaded, textsFor(interaction.locale)),
  );

/** Asks one of these questions. */
export const askExample: PressHandler = (interaction, id, services) =>
  replyFromArticle(interaction, services, true, async (loaded) => {
    const texts = textsFor(interaction.locale);
    const question = (await exampleQuestions(loaded.index))[id.number];
    if (question === undefined || !isSameArticle(loaded, id)) return offerQuestions(loaded, texts);
    services.limits.countQuestion(interaction);
    return ask(loaded, question, texts);
  });

/** Asks for a summary of the article. */
export const askInShort: PressHandler = (interaction, _, services) =>
  replyFromArticle(interaction, services, true, (loaded) => {
    services.limits.countQuestion(interaction);
    const texts = textsFor(interaction.locale);
    return ask(loaded, texts.buttons.inShort, texts);
  });

async function ask(
  loaded: LoadedArticle,
  question: string,
  texts: Texts,
): Promise<ContainerMessage> {
  return renderReply(await replyToAsked(loaded, { question }), loaded, { texts, isPrivate: true });
}

async function offerQuestions(loaded: LoadedArticle, texts: Texts): Promise<ContainerMessage> {
  const { fingerprint } = loaded.article;
  const examples = await exampleQuestions(loaded.index);
  const { noExamples, tryOne } = texts.answer;
  return buildMessage([
    textDisplay(examples.length > 0 ? tryOne : noExamples),
    ...examples.flatMap((question, number) =>
      buttonRow([
        pressButton(
          cut(question, MAX_LABEL_LENGTH),
          { action: 'example', fingerprint, number },
          ButtonStyle.Primary,
        ),
      ]),
    ),
    smallPrint(describeSource(loaded, texts)),
  ]);
}
