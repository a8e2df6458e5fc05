import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/article/markup/markdown/parse-markdown.js';

/** Headings as `## Title`, paragraphs as their text. */
async function outline(markdown: string): Promise<string[]> {
  return (await parseMarkdown(markdown)).blocks.map((block) =>
    block.type === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text,
  );
}

test.each([
  ['> [!CAUTION]\n> Never stand in the loop.', ['Caution: Never stand in the loop.']],
  ['> [!note]\n> - one\n> - two', ['Note:\n- one\n- two']],
  ['> [!warning] Wind *above* five\n> Stay.\n>\n> - ashore', ['Wind above five\nStay.\n- ashore']],
  [
    '> [!faq]- Are dogs let in?\n> Yes.\n> > [!todo] Ask\n> > Ole.',
    ['Are dogs let in?\nYes.\nAsk\nOle.'],
  ],
  ['> [!tip|wide]+\n> Bring bread.', ['Tip: Bring bread.']],
  ['> **Note**\n> Bring bread.', ['Note: Bring bread.']],
  ['> [!] Bread', ['[!] Bread']],
  [':::note\n\nBring bread.\n\n:::\n\nAfter', ['Note: Bring bread.', 'After']],
  ['::: tip Bread\nBring **some**.\n:::', ['Bread\nBring some.']],
  [':::danger[Deep water]\nStay.\n:::', ['Deep water\nStay.']],
  ['::: {.callout-note title="Bread"}\nBring some.\n:::', ['Bread\nBring some.']],
  ['::::info\nA\n:::tip\nB\n:::\n::::\nC', ['Info: A\nTip: B', 'C']],
  ['::: code-group\n```sh\nnpm i\n```\n:::', ['npm i']],
  [':::note\nIt never ends.\n\n## Part\n\nText', ['Note: It never ends.', '## Part', 'Text']],
  ['!!! warning "Deep"\n    Stay.\n\n    - ashore\n\nAfter', ['Deep\nStay.\n- ashore', 'After']],
  ['??? tip\n    Bread.', ['Tip: Bread.']],
  ['!!! note ""\n    Bread.', ['Bread.']],
  ['=== "Linux"\n\n    Type it.\n\n=== "Mac"\n\n    Say it.', ['Linux\nType it.', 'Mac\nSay it.']],
])('callouts have their title, or say what they are: %j', async (markdown, expected) => {
  expect(await outline(markdown)).toEqual(expected);
});

test.each([
  ['See the [[Log book|blue log book]] first. ^a1b2c3', ['See the blue log book first.']],
  [
    'See [[Weather#Wind]], [[#Costs]], [[Boats.md]] and [[Log#^37066d]].',
    ['See Weather > Wind, Costs, Boats and Log.'],
  ],
  [
    '| Who | Where |\n|-|-|\n| [[Ole\\|the master]] | [[Harbour]] |',
    ['Who: the master; Where: Harbour'],
  ],
  ['![[jacket.png|300]]\n\n![[Rules#Guests]]\n\nText', ['Text']],
  ['%% ask Ole %%\n\nText %%hidden%% here\n\n%%\nmany\n\nlines\n%%\n\nEnd', ['Text here', 'End']],
  ['It is 50%% to 60%%.', ['It is 50%% to 60%%.']],
  [
    'Jackets hang in the ==green **old** shed==. #safety',
    ['Jackets hang in the green old shed. #safety'],
  ],
  ['黄色的==标记==在这里', ['黄色的标记在这里']],
  ['if a==b or b==c, and x == y', ['if a==b or b==c, and x == y']],
  ['- one ^first-item\n- two\n\n^list-id', ['- one\n- two']],
  ['`[[code]]` and `==code==` stay', ['[[code]] and ==code== stay']],
  ['A square of 5 m ^2 and [[1]](https://a.example)', ['A square of 5 m ^2 and [1]']],
  ['[[_TOC_]]\n\n[[toc]]\n\nText', ['Text']],
])('notes read as Obsidian shows them: %j', async (markdown, expected) => {
  expect(await outline(markdown)).toEqual(expected);
});

test.each([
  ['## Setup {#setup .wide}\n\nText {: .note }', ['## Setup', 'Text']],
  [
    '{% include nav.html %}\n\n{{< figure src="a.png" >}}\n\n{{% notice tip %}}Text{{% /notice %}}',
    ['Text'],
  ],
  ['It is {{ site.name }} and {name}', ['It is {{ site.name }} and {name}']],
  [
    'Light: $E = mc^2$, cost $5 or $6.\n\n$$\n\\frac{a}{b}\n$$',
    ['Light: E = mc², cost $5 or $6.', 'a/b'],
  ],
])('commands for a site generator are left out, formulas stay: %j', async (markdown, expected) => {
  expect(await outline(markdown)).toEqual(expected);
});

const MDX = "import { Card } from './card'\n\n";

test.each([
  [
    "import A from 'a'\nimport {\n  B,\n  C,\n} from \"b\";\nimport './c.css'\n\nexport const year = {\n  now: 2026,\n\n  then: 1998,\n}\n\nText",
    ['Text'],
  ],
  [
    'export default function Page({ children }) {\n  return <div>{children}</div>\n}\n\nText',
    ['Text'],
  ],
  [
    '<Info>\n  A **boat** without a [number](/n) is not insured.\n</Info>',
    ['A boat without a number is not insured.'],
  ],
  [
    '<Card title="Numbers" href="/n" icon={<Icon />}>\n  Painted by the club.\n\n  For nothing.\n</Card>',
    ['Numbers\nPainted by the club.', 'For nothing.'],
  ],
  [
    '<Card title="Numbers">Painted *by* the club.</Card>\n\nText',
    ['Numbers\nPainted by the club.', 'Text'],
  ],
  [
    '<Steps>\n    <Step title="Sign">\n        In the blue log book.\n    </Step>\n    <Step title="Take">\n        - the key\n        - the number\n    </Step>\n</Steps>',
    ['Sign\nIn the blue log book.', 'Take\n- the key\n- the number'],
  ],
  [
    '<Tabs>\n<TabItem value="sh" label="Shell">\n\n```sh\nnpm start\n```\n\n</TabItem>\n</Tabs>',
    ['Shell\nnpm start'],
  ],
  [
    '<img src="a.png" alt="A" noZoom style={{maxWidth: "100%"}} />\n\n<Frame caption={`x`} />\n\nText',
    ['Text'],
  ],
  [
    '<ParamField\n  path="boat"\n  type="string"\n  required={true}\n>\n  Its number.\n</ParamField>',
    ['boat\nIts number.'],
  ],
  [
    `${MDX}Painted in {year}{" "}by {/* whom? */}{"the club"} <Badge color={red}>now</Badge>.`,
    ['Painted in by the club now.'],
  ],
  ['{/*\n  Ask Ole\n\n  first\n*/}\n\nText', ['Text']],
  [`${MDX}{boats.map((boat) => (\n  <Row key={boat} />\n\n))}\n\nText`, ['Text']],
  [`${MDX}<>\nText\n</>\n\n<div className="wide">\n*More*\n</div>`, ['Text', 'More']],
  [
    `${MDX}| A | B |\n|-|-|\n| \`{x}\` | <br/>y |\n\n\`\`\`jsx\n<Card title="x">\n\`\`\``,
    ['A: {x}; B: y', '<Card title="x">'],
  ],
  [
    '<Accordion title="Are dogs let in?">\n\n## Yes\n\nThey are.\n\n</Accordion>',
    ['Are dogs let in?', '## Yes', 'They are.'],
  ],
])('MDX reads as its page shows it: %j', async (markdown, expected) => {
  expect(await outline(markdown)).toEqual(expected);
});

test.each([
  [
    'Import taxes rise {again}.\n\n    indented code',
    ['Import taxes rise {again}.', 'indented code'],
  ],
  ['```js\nimport a from "a"\n```\n\nSet {name} to <T>.', ['import a from "a"', 'Set {name} to .']],
])('Markdown is no MDX: %j', async (markdown, expected) => {
  expect(await outline(markdown)).toEqual(expected);
});
