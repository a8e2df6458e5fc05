/** An article with prose, a list, a table, code and a quotation under nested headings. */
export const lighthouse = `---
title: The Lighthouse on Gull Island
url: https://example.org/lighthouse
author: Ines Marlow
date: 2024-05-02
language: en
---

The lighthouse on Gull Island has marked the narrow passage to Port Sorrel since 1901. It was built by the Harbour Board after three ships were lost in a single winter. Today it is run by volunteers, who open the tower to visitors from May to September.

## The tower

The tower is thirty-one metres high and made of granite from the quarry at Benn Head. Its walls are two metres thick at the foot. A stair of 148 steps leads to the lantern room.

### The light

The lamp burned colza oil until 1934, when the island was given an electric cable. A clockwork still turns the lens once a minute. In clear weather the beam reaches ships twenty miles away.

> A light that nobody tends is worse than none, for the sailor trusts it.

### What to bring

- Shoes with a firm sole, since the stair is wet after rain
- A coat: the gallery is windy even in July
- Water, for there is none on the island

## The keepers

Ada Holm kept the light for thirty years and never missed a night. She wrote a page in the journal every evening, of which eleven volumes are kept in the museum at Port Sorrel. Her daughter Ruth took over the light in 1961.

The last keeper left the island in 1988, when the light was made automatic. Since then a technician has come twice a year.

## Visiting

| Month | First boat | Last boat |
| --- | --- | --- |
| May | 10:00 | 16:00 |
| July | 09:00 | 18:00 |
| September | 10:00 | 15:30 |

The crossing takes forty minutes and costs twelve crowns; children under six travel free. Dogs are not allowed on the island because of the terns that nest there.

## The fog signal

The fog signal is sounded when the mainland cannot be seen from the gallery. It was moved to the eastern shore in 1950, because its echo from the cliffs had led two trawlers astray.

\`\`\`
signal: 2 blasts of 3 s, every 60 s
\`\`\`
`;

/** The same a year later: a passage changed, one added, one gone. */
export const lighthouseRevised = lighthouse
  .replace('costs twelve crowns', 'costs fourteen crowns')
  .replace('Since then a technician has come twice a year.', '')
  .replace(
    '## The fog signal',
    '## The café\n\nA café in the keepers’ cottage serves soup and bread from noon.\n\n## The fog signal',
  );

/** The same with pictures, whose addresses nobody has. */
export const lighthouseIllustrated = lighthouse
  .replace(
    '### The light\n',
    '![The tower from the sea, with the keepers’ cottage beside it](https://pictures.example.org/tower.jpg)\n\n### The light\n',
  )
  .replace(
    '## Visiting\n',
    ['journal', 'ada-holm', 'ruth-holm', 'boat']
      .map((name) => `![](https://pictures.example.org/${name}.jpg)\n`)
      .join('')
      .concat('\n## Visiting\n'),
  );
