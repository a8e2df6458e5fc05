import { Locale } from 'discord.js';
import { expect, it } from 'vitest';
import { description, menuName } from '../../../src/discord/interaction/command-texts.js';
import { spokenLocales, textsFor } from '../../../src/discord/interaction/texts-for.js';

it('tells Discord what commands say in every language that the bot speaks, and in English else', () => {
  const english = textsFor(Locale.EnglishUS).commands;
  expect(description('ask').description).toBe(english.ask);
  expect(menuName('askTheArticle').name).toBe(english.askTheArticle);
  expect(spokenLocales).toContain(Locale.EnglishGB);
  for (const locale of spokenLocales) {
    const { commands } = textsFor(locale);
    expect(description('ask').description_localizations).toHaveProperty(locale, commands.ask);
    expect(menuName('askTheArticle').name_localizations).toHaveProperty(
      locale,
      commands.askTheArticle,
    );
  }
});
