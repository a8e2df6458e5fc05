import { suggestPassages } from '../../answer/suggest/suggest-questions.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { MAX_CHOICES } from '../message/discord-limits.js';
import { nameSuggestion } from './suggestion.js';

/** What may be asked, as choices for `/ask`: passages for what is typed, sections for nothing. */
export function suggestChoices(
  { article, index }: Pick<LoadedArticle, 'article' | 'index'>,
  typed: string,
  { article: { beginning } }: Texts,
): { name: string; value: string }[] {
  const suggestions = suggestPassages(index, typed, MAX_CHOICES);
  const names = new Set(suggestions.map((each) => nameSuggestion(article, each, beginning)));
  return [...names].map((name) => ({ name, value: name }));
}
