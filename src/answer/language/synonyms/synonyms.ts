/**
 * Everyday words, and what texts call the same, by BCP 47 primary subtag; each language is read when an
 * article is in it. A group of words that mean nearly the same ends with a comma. `pet animal > cat dog`: who
 * asks for a cat looks for pets, and who asks for pets looks for cats and dogs, but a cat is no dog. Who asks
 * with one word of a group looks for the others, too, and for them alone if the article lacks that word. An
 * expression of several words has underscores (`hand_in submit`); a question may have two words within it
 * (“hand my essay in”). Words that look for the same by chance (“car” and “van”), mean the opposite or fit
 * everything (“have to” and “required”) have no place here: they would bring out wrong passages.
 */
export const SYNONYMS: Readonly<Record<string, () => Promise<string>>> = {
  ar: async () => (await import('./further/arabic.js')).ar,
  da: async () => (await import('./germanic/danish.js')).da,
  de: async () => (await import('./germanic/german.js')).de,
  en: async () => (await import('./english.js')).en,
  es: async () => (await import('./romance/spanish.js')).es,
  fa: async () => (await import('./further/persian.js')).fa,
  fr: async () => (await import('./romance/french.js')).fr,
  it: async () => (await import('./romance/italian.js')).it,
  ja: async () => (await import('./further/japanese.js')).ja,
  ko: async () => (await import('./further/korean.js')).ko,
  nl: async () => (await import('./germanic/dutch.js')).nl,
  no: async () => (await import('./germanic/norwegian.js')).no,
  pl: async () => (await import('./further/polish.js')).pl,
  pt: async () => (await import('./romance/portuguese.js')).pt,
  ru: async () => (await import('./further/russian.js')).ru,
  sv: async () => (await import('./germanic/swedish.js')).sv,
  tr: async () => (await import('./further/turkish.js')).tr,
  zh: async () => (await import('./further/chinese.js')).zh,
};
