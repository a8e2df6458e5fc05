/**
 * Templates that make questions from parts of an article, by BCP 47 primary subtag; `#` is the part.
 * Headings are put in quotation marks to avoid errors of case and gender.
 */
export interface ExamplePhrases {
  /** Asks about a heading's section, or about a word. */
  readonly about: string;
  /** Matches a defined term, with its grammatical article, in the group `term`. */
  readonly definition?: RegExp;
  /** Asks what the term means. */
  readonly whatIs?: string;
}

const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*";

/** Matches a sentence that begins with a grammatical article, up to three words, and “is a”. */
function definition(articles: string, isA: string): RegExp {
  return new RegExp(`^(?<term>(?:${articles}) ${WORD}(?: ${WORD}){0,2}) (?:${isA}) `, 'u');
}

export const EXAMPLE_PHRASES: Readonly<Record<string, ExamplePhrases>> = {
  ar: { about: 'ماذا يقول النص عن «#»؟' },
  da: {
    about: 'Hvad står der om “#”?',
    definition: definition('En|Et', 'er en|er et'),
    whatIs: 'Hvad er #?',
  },
  de: {
    about: 'Was steht da über „#“?',
    definition: definition('Ein|Eine|Der|Die|Das', 'ist ein|ist eine'),
    whatIs: 'Was ist #?',
  },
  el: { about: 'Τι λέει για «#»;' },
  en: {
    about: 'What does it say about “#”?',
    definition: definition('A|An|The', 'is an?'),
    whatIs: 'What is #?',
  },
  es: {
    about: '¿Qué dice sobre «#»?',
    definition: definition('Una?|El|La', 'es una?'),
    whatIs: '¿Qué es #?',
  },
  fi: { about: 'Mitä siinä sanotaan aiheesta ”#”?' },
  fr: {
    about: 'Que dit le texte sur « # » ?',
    definition: definition('Le|La|Une?', 'est une?'),
    whatIs: 'Qu’est-ce que c’est, # ?',
  },
  hi: { about: '“#” के बारे में क्या लिखा है?' },
  hu: { about: 'Mit ír erről: „#”?', definition: definition('Az?', 'egy'), whatIs: 'Mi #?' },
  id: { about: 'Apa yang tertulis tentang “#”?' },
  it: {
    about: 'Che cosa dice di «#»?',
    definition: definition('Il|La|Lo|Una?|Uno', 'è una?'),
    whatIs: 'Che cos’è #?',
  },
  ja: { about: '「#」について何と書いてありますか？' },
  ko: { about: '“#”에 대해 뭐라고 쓰여 있나요?' },
  nl: {
    about: 'Wat staat er over “#”?',
    definition: definition('Een|De|Het', 'is een'),
    whatIs: 'Wat is #?',
  },
  no: {
    about: 'Hva står det om «#»?',
    definition: definition('En|Ei|Et', 'er en|er ei|er et'),
    whatIs: 'Hva er #?',
  },
  pl: { about: 'Co jest napisane o „#”?' },
  pt: {
    about: 'O que diz sobre “#”?',
    definition: definition('Uma?|O|A', 'é uma?'),
    whatIs: 'O que é #?',
  },
  ro: { about: 'Ce scrie despre „#”?' },
  ru: { about: 'Что сказано о «#»?' },
  sv: {
    about: 'Vad står det om ”#”?',
    definition: definition('En|Ett', 'är en|är ett'),
    whatIs: 'Vad är #?',
  },
  th: { about: 'เขียนเกี่ยวกับ “#” ว่าอย่างไร' },
  tr: { about: '“#” hakkında ne yazıyor?' },
  uk: { about: 'Що сказано про «#»?' },
  vi: { about: 'Bài viết nói gì về “#”?' },
  zh: { about: '关于“#”，文章说了什么？' },
};

/** For an article in an unknown language, or one without templates. */
export const BARE_EXAMPLE: ExamplePhrases = { about: '#?' };
