import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseWikitext } from '../../../src/article/documents/lightweight/parse-wikitext.js';
import { parseArticle } from '../../../src/article/parse-article.js';

async function read(name: string, text: string, contentType?: string) {
  const article = await parseArticle({
    name,
    bytes: strToU8(text),
    ...(contentType && { contentType }),
  });
  return {
    title: article.title,
    author: article.author,
    headings: article.sections.map(({ level, heading }) => `${level} ${heading}`),
    texts: article.passages.map(({ text }) => text),
  };
}

describe('a wiki page’s source', () => {
  const WIKI = `<!-- please cite -->{{Infobox kiln|name=Old kiln|built={{start date|1911}}}}
[[File:Kiln.jpg|thumb|The kiln in [[1920]]]]
The '''old kiln''' is a [[kiln (pottery)|kiln]] of {{convert|12|m}}<ref name="a">A book, p. 3.</ref> in [https://hill.example Hill Town]s.<ref name="a" />

== Firing ==
It burns:
# ''wood'',
# [[peat]]
#* from the moor

{| class="wikitable"
! Cone !! Hours
|-
| style="color:red" | 6 || 12
|-
| 8
| {{nowrap|15 or more}}
|}
== Empty ==
== References ==
{{reflist}}
=== Books ===
* A book
[[Category:Kilns]]
`;

  it.each([
    ['kiln.wiki', undefined],
    ['kiln.txt', 'text/plain'],
    ['kiln', 'text/x-wiki'],
  ])('is read from %s, declared as %s', async (name, type) => {
    const { headings, texts } = await read(name, WIKI, type);
    expect(headings).toEqual(['2 Firing', '2 Empty']);
    expect(texts[0]).toBe('The old kiln is a kiln of 12 m in Hill Towns.');
    expect(texts.join('\n')).toContain('peat');
    expect(texts.join('\n')).toContain('Cone: 6; Hours: 12');
    expect(texts.join('\n')).toContain('Cone: 8; Hours: 15 or more');
    expect(texts.join('\n')).not.toMatch(/book|\[\[|\{\{|''|thumb|1911/);
  });

  it('keeps what is never closed, and what is not to be read as marks', async () => {
    const { texts } = await read('a.wiki', "Type <nowiki>'''x'''</nowiki> for {{bold.\n");
    expect(texts).toEqual(["Type '''x''' for {{bold."]);
  });

  it.each(['<ref>', '{{', '[[', '{|\n', '<!--', '[//', '[//a ', "''", '* \n** \n'])(
    'is read however often it opens %j',
    (piece) => {
      const { blocks } = parseWikitext(`Kilns are hot.\n\n${piece.repeat(100_000 / piece.length)}`);
      expect(JSON.stringify(blocks[0])).toContain('Kilns are hot.');
    },
  );
});

describe('reStructuredText', () => {
  it('has titles of one character, as in docutils', async () => {
    const source = 'Letters\n=======\n\nThe first letters.\n\nT\n=\n\nTea is drunk at four.\n';
    expect((await read('letters.rst', source)).headings).toEqual(['1 Letters', '1 T']);
  });

  const KILN = `.. _kiln:

The kiln
********

:Author: Ilse Born
:Orphan:

Read the \`manual <https://kiln.example>\`_, and :doc:\`/glazes\` of |year| [1]_, with *care*.

.. |year| replace:: 1911

Firing
------

.. versionchanged:: 2.0
   The door opens outwards.

.. code-block:: sh
   :linenos:

   kiln --light

Steps:

1. Shut the door.
2. Call :py:func:\`~kiln.fire.light\`.

   - Stand back.

cone
   A pyramid that melts.

=====  =====
Cone   Hours
=====  =====
6      12
8      15
=====  =====

+------+-------+
| Wood | Price |
+======+=======+
| Oak  | 40    |
+------+-------+

.. toctree::

   other

.. A comment that nobody reads.
.. [1] Of the kiln that stands.
`;

  it.each([
    ['kiln.rst', undefined],
    ['kiln.txt', 'text/plain'],
    ['kiln', 'text/x-rst'],
  ])('is read from %s, declared as %s', async (name, type) => {
    const { title, author, headings, texts } = await read(name, KILN, type);
    expect([title, author]).toEqual(['The kiln', 'Ilse Born']);
    expect(headings).toEqual(['1 The kiln', '2 Firing']);
    expect(texts[0]).toBe('Read the manual, and /glazes of 1911, with care.');
    const all = texts.join('\n');
    for (const part of [
      'Changed in version 2.0: The door opens outwards.',
      'kiln --light',
      'Steps:\n1. Shut the door.\n2. Call light.',
      'A pyramid that melts.',
      'Cone: 6; Hours: 12',
      'Wood: Oak; Price: 40',
      'Of the kiln that stands.',
    ]) {
      expect(all).toContain(part);
    }
    expect(all).not.toMatch(/toctree|comment|linenos|::|orphan/i);
  });
});

describe('BBCode', () => {
  const GUIDE = `[h1]Kiln guide[/h1]
[h2]Fire & smoke[/h2]
Use [i]dry[/i] wood.
It burns [color=red]hotter[/color].

[list]
[*]Open the [url=https://a.example/x]flue[/url]
[*]Wait
[/list]
[olist]
[*]Fill it
[/olist]
[table]
[tr][th]Cone[/th][th]Hours[/th][/tr]
[tr][td]6[/td][td]12[/td][/tr]
[/table]
[img]https://a.example/kiln.png[/img]
[quote=Ada]Never leave it.[/quote]
[code]fire --slow <now>[/code]
[spoiler]It glows.[/spoiler]`;

  it.each(['guide.txt', 'guide.bbcode'])('is read as forums show it, in %s', async (name) => {
    const { title, headings, texts } = await read(name, GUIDE);
    expect(title).toBe('Kiln guide');
    expect(headings).toEqual(['1 Kiln guide', '2 Fire & smoke']);
    expect(texts).toEqual([
      'Use dry wood.\nIt burns hotter.\n- Open the flue\n- Wait',
      '1. Fill it',
      'Cone: 6; Hours: 12',
      'Never leave it.',
      'fire --slow <now>',
      '||It glows.||',
    ]);
  });

  it('leaves code as it is, blank lines and tags included', async () => {
    const code = 'if (a[i]) {\n\n  say("[b]");\n}';
    const { texts } = await read(
      'a.bbcode',
      `[b]Do[/b] this.\n[code]\n${code}\n[/code]\nThen rest.`,
    );
    expect(texts).toContain(code);
    expect(texts.at(-1)).toBe('Then rest.');
  });

  it('is not seen in a text with one kind of tag', async () => {
    expect((await read('a.txt', 'We write [b]bold[/b] with two tags.')).texts).toEqual([
      'We write [b]bold[/b] with two tags.',
    ]);
  });
});

it.each(['a.bbcode', 'a.wiki'])(
  'marks like our own bring back no piece again, in %s',
  async (name) => {
    const piece = 'lamp '.repeat(20_000);
    const code = name === 'a.wiki' ? `<pre>${piece}</pre>` : `[code]${piece}[/code]`;
    const { texts } = await read(
      name,
      `${code}\n\n${'\ue0000\ue001 '.repeat(20_000)}\n\nIt is lit.`,
    );
    expect(texts.join('').length).toBeLessThan(2 * piece.length);
  },
);
