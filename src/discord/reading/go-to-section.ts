import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Texts } from '../../voice/texts.js';
import type { FormHandler, FormInteraction, PressHandler } from '../interaction/command.js';
import { isSameArticle, updateFromArticle } from '../interaction/reply.js';
import { textsFor } from '../interaction/texts-for.js';
import { MAX_CHOICE_LENGTH } from '../message/discord-limits.js';
import { encodePressId, type PressId } from '../message/press-id.js';
import { renderArticle } from './render-article.js';
import { renderTypedSection } from './render-typed-section.js';
import { isNumber } from './section-choice.js';

/** The field's id in the form. */
const SECTION = 'section';
/** As much as `/article section:` takes. */
const MAX_TYPED_LENGTH = MAX_CHOICE_LENGTH;

/** Opens the form. It needs no article, since Discord does not wait for a form. */
export const askForSection: PressHandler = async (interaction, id) => {
  await interaction.showModal(buildForm(id, textsFor(interaction.locale)));
};

/** Shows the section in place of the contents; without one, the contents with the nearest sections. */
export const goToTyped: FormHandler = (interaction, id, services) =>
  updateFromArticle(interaction, services, (loaded) => {
    const texts = textsFor(interaction.locale);
    const typed = readTyped(interaction);
    const isSame = isSameArticle(loaded, id);
    const range = isSame && id.also ? { from: id.number, count: id.also } : {};
    // A number means another section once the article has changed; words mean the same.
    if (typed === '' || (!isSame && isNumber(typed))) {
      const notice = isSame ? undefined : texts.article.articleChanged;
      return renderArticle(loaded, texts, { ...range, notice });
    }
    const notice = isSame ? undefined : texts.reader.articleChanged;
    return renderTypedSection(loaded, typed, texts, { ...range, notice });
  });

function buildForm(
  { fingerprint, number, also }: PressId,
  { article: { form } }: Texts,
): APIModalInteractionResponseCallbackData {
  const id = { action: 'section-typed', fingerprint, number } as const;
  return {
    custom_id: encodePressId(also === undefined ? id : { ...id, also }),
    title: form.title,
    components: [
      {
        type: ComponentType.Label,
        label: form.label,
        description: form.hint,
        component: {
          type: ComponentType.TextInput,
          custom_id: SECTION,
          style: TextInputStyle.Short,
          min_length: 1,
          max_length: MAX_TYPED_LENGTH,
          required: true,
        },
      },
    ],
  };
}

/** Returns what was typed, without space around it; a client may have sent anything, or nothing. */
function readTyped({ fields }: FormInteraction): string {
  const field = fields.fields.get(SECTION);
  const value = field && 'value' in field ? field.value : undefined;
  return typeof value === 'string' ? value.slice(0, MAX_TYPED_LENGTH).trim() : '';
}
