import { describe, expect, it } from 'vitest';
import { Problem } from '../src/problem.js';
import { english } from '../src/voice/english.js';
import { formatsFor } from '../src/voice/formats.js';

/** English, with figures in the form that they have in Germany. */
const asGermansRead = english.write(formatsFor('en', 'de')).problems;

describe('Problem', () => {
  it('says what there is to do, however long the link', () => {
    const url = `https://example.org/${'x'.repeat(179)}🦉${'x'.repeat(10_000)}`;
    const { message, details } = new Problem('link-invalid', { url });
    expect(message).toBe(
      `“${url.slice(0, 199)}…” is not a link that can be read. Use one that starts with http:// or https://.`,
    );
    expect(details).toEqual({ url });
  });

  it('is told in any language, figures included, and in English in logs', () => {
    const details = { name: 'mills.md', found: 20_001, limit: 20_000 };
    const problem = new Problem('too-many-passages', details);
    expect(problem.say(asGermansRead)).toContain('has 20.001 paragraphs; at most 20.000 are read');
    expect(problem.message).toContain('has 20,001 paragraphs; at most 20,000 are read');
    expect(problem.stack).toContain(problem.message);
  });

  it('is told in the same language inside another', () => {
    const problem = new Problem('too-many-passages', { name: 'a', found: 30_000, limit: 20_000 });
    const around = new Problem('load-refused', { problem });
    expect(around.message).toBe(`${problem.message} The article stays as it was.`);
    expect(around.say(asGermansRead)).toContain('30.000 paragraphs');
  });
});
