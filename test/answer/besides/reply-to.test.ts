import { beforeAll, describe, expect, it } from 'vitest';
import { confidenceIn, isAnswered, quotedIn } from '../../../src/answer/besides/besides.js';
import { PHRASES } from '../../../src/answer/besides/phrases/all-phrases.js';
import { recognise } from '../../../src/answer/besides/recognise.js';
import { replyTo } from '../../../src/answer/besides/reply-to.js';
import { withoutGreeting } from '../../../src/answer/besides/without-greeting.js';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { articleOf, lighthouse } from '../articles.js';

let index: PassageIndex;
beforeAll(async () => {
  index = await PassageIndex.build({ ...lighthouse, author: 'Ada Holm' });
});

describe('what people ask besides the text', () => {
  it.each([
    ['who wrote this?', 'author'],
    ['can u tell me who wrote this article pls', 'author'],
    ['When was this published?', 'date'],
    ['title', 'title'],
    ['wheres this from', 'origin'],
    ['how long is this article', 'length'],
    ['how many sections are there?', 'length'],
    ['which language is this in', 'language'],
    ['when was this loaded', 'loaded'],
    ['whats this about', 'topic'],
    ['wer hat das geschrieben?', 'author'],
    ['qui a écrit cet article ?', 'author'],
    ['quién escribió esto', 'author'],
    ['kim yazdı', 'author'],
    ['これは誰が書いた？', 'author'],
    ['谁写的', 'author'],
    ['кто это написал', 'author'],
    ['من كتب هذا المقال', 'author'],
    ['ใครเขียนบทความนี้', 'author'],
    ['इसे किसने लिखा', 'author'],
    ['이 글 누가 썼어?', 'author'],
    ['이거 무슨 내용이야', 'topic'],
    ['این متن رو کی نوشته', 'author'],
    ['Worum geht es hier?', 'topic'],
    ['de quoi ça parle', 'topic'],
  ])('is told of the article for “%s”', async (question, fact) => {
    expect(await replyTo(index, question)).toMatchObject({ kind: 'about', question, fact });
  });

  it.each(['bag of holding', 'tell me about the bag', 'The Bag?'])(
    'is told what the article is about for “%s”, of which only the title speaks',
    async (question) => {
      const article = articleOf(
        [
          '# Bag of Holding',
          'It weighs 15 pounds, whatever is put in.',
          'If it is torn it is lost.',
        ],
        'en',
      );
      const reply = await replyTo(await PassageIndex.build(article), question);
      expect(reply).toMatchObject({ kind: 'about', fact: 'topic' });
      expect(quotedIn(reply)).not.toEqual([]);
    },
  );

  it.each([
    ['help', 'help'],
    ['what can you do?', 'help'],
    ['what are you not able to do?', 'help'],
    ['wer bist du', 'help'],
    ['hello!', 'greeting'],
    ['hola', 'greeting'],
    ['thx', 'thanks'],
    ['e aí galera', 'greeting'],
    ['blz', 'thanks'],
    ['explica melhor', 'more'],
    ['grz', 'thanks'],
    ['spiegami meglio', 'more'],
    ['you suck', 'insult'],
    ['and why?', 'why'],
    ['tell me more', 'more'],
    ['bye', 'farewell'],
  ])('gets a line for “%s”, and no passage', async (question, occasion) => {
    const reply = await replyTo(index, question);
    expect(reply).toEqual({ kind: 'courtesy', question, occasion });
    expect([quotedIn(reply), isAnswered(reply), confidenceIn(reply)]).toEqual([[], false, 0]);
  });

  it.each(['no', 'yes', 'lol', 'nein', 'non', 'нет', 'いいえ'])(
    'is not thanked for “%s”',
    async (word) => {
      expect((await replyTo(index, word)).kind).toBe('abstained');
    },
  );

  it.each(['tldr', 'Summarise pls', 'zusammenfassung', 'résume', '总结一下', 'özetle', 'кратко'])(
    'is summed up, section by section, for “%s”',
    async (question) => {
      const reply = await replyTo(index, question);
      expect(reply).toMatchObject({ kind: 'summary', headingPath: undefined });
      expect(new Set(quotedIn(reply).map(({ headingPath }) => headingPath[0]))).toEqual(
        new Set([undefined, 'Building', 'The keepers']),
      );
    },
  );

  it.each(['section 77', 'section called zebra', 'summarise section 77', 'help'])(
    'is looked for among thousands of sections while other work runs: “%s”',
    async (question) => {
      const heading = `## ${'àb '.repeat(80)}`;
      const lines = Array.from({ length: 5_000 }, () => [heading, 'Word.']);
      const many = await PassageIndex.build(articleOf(['# Parts', ...lines.flat()], 'en'));
      let hasOtherWorkRun = false;
      setImmediate(() => {
        hasOtherWorkRun = true;
      });
      await replyTo(many, question);
      expect(hasOtherWorkRun).toBe(true);
    },
  );

  it('is summed up without what stands above the title', async () => {
    const lines = ['Tide Trust, 1998.', '# Tides', '## Spring', 'High.', '## Neap', 'Low.'];
    const reply = await replyTo(await PassageIndex.build(articleOf(lines, 'en')), 'summarise');
    expect(quotedIn(reply).map(({ passage }) => passage)).toEqual([1, 2]);
  });

  it('is summed up soon, however many sections there are', async () => {
    const lines = Array.from({ length: 9_900 }, (_, at) => [`## Part ${at}`, `Word ${at}.`]);
    const many = await PassageIndex.build(articleOf(['# Parts', ...lines.flat()], 'en'));
    const before = performance.now();
    const reply = await replyTo(many, 'summarise');
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(quotedIn(reply).map(({ passage }) => passage)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is summed up from where a long text begins, while other work runs', async () => {
    const words = (from: number) => Array.from({ length: 600 }, (_, at) => `w${600 * from + at}`);
    const lines = Array.from({ length: 50 }, (_, at) => `${words(at).join(' ')}.`);
    const long = await PassageIndex.build(articleOf(['# Words', ...lines], 'en'));
    let hasOtherWorkRun = false;
    setImmediate(() => {
      hasOtherWorkRun = true;
    });
    const reply = await replyTo(long, 'summarise');
    expect(hasOtherWorkRun).toBe(true);
    expect(Math.max(...quotedIn(reply).map(({ passage }) => passage))).toBeLessThan(34);
  });

  it.each([
    'summarise the second section',
    'what does it say about the keepers?',
    'tldr of The keepers',
  ])('is one section summed up for “%s”', async (question) => {
    const reply = await replyTo(index, question);
    expect(reply).toMatchObject({ kind: 'summary', headingPath: ['The keepers'] });
  });

  it.each(['section 2', 'what does chapter two say', 'the second section', 'second chapter pls'])(
    'is a section for “%s”',
    async (question) => {
      expect(await replyTo(index, question)).toMatchObject({
        kind: 'section',
        headingPath: ['The keepers'],
      });
    },
  );

  it('is a rule by its number, in a heading or at the head of a line', async () => {
    const rules = await PassageIndex.build(
      articleOf(
        ['# Rules', '## 1. Chat', 'Be kind to each other.', '100.1a A player draws a card.'],
        'en',
      ),
    );
    for (const question of ['rule 100.1a', '100.1a']) {
      const reply = await replyTo(rules, question);
      expect(reply.kind).toBe('section');
      expect(quotedIn(reply)[0]?.text).toBe('100.1a A player draws a card.');
    }
    expect(await replyTo(rules, 'rule 1')).toMatchObject({ headingPath: ['Rules', '1. Chat'] });
  });

  it.each(['artigo 2', 'leia o artigo 2.º', 'o que diz o artigo 2º'])(
    'is a section whose number is an ordinal for “%s”',
    async (question) => {
      const article = articleOf(
        [
          '# Regulamento',
          '## Artigo 1.º — Horário',
          'Abre às dez.',
          '## Artigo 2.º — Multas',
          'Dois euros.',
        ],
        'pt',
      );
      const reply = await replyTo(await PassageIndex.build(article), question);
      expect(reply).toMatchObject({ kind: 'section' });
      expect(quotedIn(reply)[0]?.text).toBe('Dois euros.');
    },
  );

  it('is two answers for two questions', async () => {
    const question = 'Who drew the plans? When did automatic lamps replace the keepers?';
    const reply = await replyTo(index, question);
    expect(reply).toMatchObject({ kind: 'several', question });
    expect(quotedIn(reply).map(({ text }) => text.slice(0, 9))).toEqual(
      expect.arrayContaining(['Engineer ', 'Automatic']),
    );
  });
});

describe('what is never counted by position', () => {
  it.each(['the first paragraph', 'second paragraph', 'last paragraph', 'der zweite Paragraf'])(
    'is no section: “%s”',
    async (question) => {
      expect(['found', 'abstained']).toContain((await replyTo(index, question)).kind);
    },
  );

  it('is the section with that number', async () => {
    const lines = ['# Law', '## 1. Scope', 'It holds here.', '## 2. Fees', 'A fee is due.'];
    const law = await PassageIndex.build(articleOf(lines, 'en'));
    expect(await replyTo(law, 'the second paragraph')).toMatchObject({
      kind: 'section',
      headingPath: ['Law', '2. Fees'],
    });
  });
});

describe('a greeting before a question', () => {
  it.each([
    'hi, who drew the plans?',
    'Hey Pullquote, who drew the plans?',
    'Pullquote: who drew the plans?',
    'hello everyone! who drew the plans?',
    'hi who drew the plans?',
    'hola, who drew the plans?',
  ])('leaves the answer as it is: “%s”', async (question) => {
    const alone = await replyTo(index, 'who drew the plans?');
    expect(await replyTo(index, question)).toEqual({ ...alone, question });
  });

  it('is none in a name, or in a long text', async () => {
    for (const question of ['Hello Kitty', `${'the lens '.repeat(9)}, who ground it?`])
      expect(withoutGreeting(question, 'en')).toBe(question);
    expect(withoutGreeting('hi, …', 'und')).toBe('hi, …');
    expect(withoutGreeting('hi who are they', 'und')).toBe('who are they');
  });
});

describe('two questions in one', () => {
  it('may be joined by a semicolon', async () => {
    expect(await replyTo(index, 'who drew the plans; who repairs the foghorn')).toMatchObject({
      kind: 'several',
      parts: [{ question: 'who drew the plans' }, { question: 'who repairs the foghorn' }],
    });
  });

  it('are one where the passage that answers the first answers both', async () => {
    const reply = await replyTo(index, 'Who drew the plans? How did she do it?');
    expect(reply).toMatchObject({ kind: 'found', degree: 'answers' });
  });

  it.each([
    'Which colour is the tower?',
    'How much did it cost?',
    'Who won the football match?',
    'Where is the best pizza?',
  ])('are answered as each would be alone: “%s”', async (other) => {
    const first = 'Who drew the plans?';
    expect(await replyTo(index, `${first} ${other}`)).toMatchObject({
      kind: 'several',
      parts: [await replyTo(index, first), await replyTo(index, other)],
    });
  });
});

describe('questions about the text', () => {
  it.each([
    'Who drew the plans?',
    'who repairs the foghorn',
    'When did automatic lamps replace the keepers?',
    'how long did keepers live on the rock',
    'where did the granite come from',
    'What part of the lens floats on mercury?',
    'Who wrote the Iliad?',
    'When was the Iliad written?',
    'How long is the Nile?',
    'What language is spoken in Brazil?',
    'What is the title of Polo’s book?',
  ])('are not taken for anything else: “%s”', async (question) => {
    expect(['found', 'abstained']).toContain((await replyTo(index, question)).kind);
  });

  it('are answered from the text where “it” means something in it', async () => {
    const iliad = await PassageIndex.build({
      ...articleOf(
        [
          'The Iliad is a poem. It was written by Homer, as most scholars have it.',
          'Its verses were sung at feasts for centuries before that.',
        ],
        'en',
      ),
      author: 'Ada Holm',
    });
    expect((await replyTo(iliad, 'who wrote the Iliad?')).kind).toBe('found');
    expect(await replyTo(iliad, 'who wrote this article?')).toMatchObject({ fact: 'author' });
  });
});

describe('the phrases of every language', () => {
  it.each(Object.keys(PHRASES))('are patterns (%s)', (code) => {
    // Each is compiled at the first question in its language.
    expect(recognise('12345 67890', code)).toBeUndefined();
  });
});
