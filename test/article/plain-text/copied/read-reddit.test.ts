import { expect, it } from 'vitest';
import { parsePlainText } from '../../../../src/article/plain-text/parse-plain-text.js';

it('a thread copied from Reddit keeps what was said, and by whom', () => {
  const { blocks } = parsePlainText(`r/pottery
u/wet_clay
•
1 day ago

Glaze crawls off the rim
It happens on every second mug. I fire at cone six, and dust the pots before.

Is the coat too thick?

Upvote
1.2K

Downvote

2
Go to comments

Share
Sort by:

Best

Search Comments
Expand comment search
Comments Section
u/kiln_god avatar
kiln_god
•
23h ago
•
Edited 22h ago
Top 1% Commenter
Wash the rims with a sponge.

Then wait for a day.

Upvote
40

Downvote
Reply
reply

Award

Share

wet_clay
OP
•
20h ago
42

Upvote
3

Downvote
Reply
reply
`);
  expect(blocks).toEqual([
    { type: 'heading', level: 1, text: 'Glaze crawls off the rim' },
    {
      type: 'paragraph',
      text: 'It happens on every second mug. I fire at cone six, and dust the pots before.',
    },
    { type: 'paragraph', text: 'Is the coat too thick?' },
    { type: 'paragraph', text: 'kiln_god\nWash the rims with a sponge.\nThen wait for a day.' },
    { type: 'paragraph', text: 'wet_clay\n42' },
  ]);
});

it('so does one from its old pages', () => {
  const { blocks } = parsePlainText(`Glaze crawls off the rim (self.pottery)
submitted 1 day ago by wet_clay

It happens on every second mug, and I dust the pots before I dip them in.

2 commentssharesavehidereport
sorted by: best
[–]kiln_god 40 points 23 hours ago
Wash the rims with a sponge.

permalinkembedsavereportreply
[–]wet_clay[S] 3 points 20 hours ago
That was it.

permalinkembedsaveparentreportreply
[–]other 1 point 2 hours ago
Same here.

permalinkembedsaveparentreportreply`);
  expect(blocks.map(({ text }) => text)).toEqual([
    'Glaze crawls off the rim (self.pottery)',
    'It happens on every second mug, and I dust the pots before I dip them in.',
    'kiln_god\nWash the rims with a sponge.',
    'wet_clay\nThat was it.',
    'other\nSame here.',
  ]);
});

it('an article on votes is none', () => {
  const text = 'Reddit has two buttons.\n\nUpvote\n\nA click on it moves a post up the page.';
  expect(parsePlainText(text).blocks.at(-1)?.text).toBe('A click on it moves a post up the page.');
});
