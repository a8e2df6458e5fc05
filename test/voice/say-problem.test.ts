import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/problem.js';
import { english } from '../../src/voice/english.js';
import { formatsFor } from '../../src/voice/formats.js';
import { sayProblem } from '../../src/voice/say-problem.js';
import { said } from '../said.js';

/** English texts, with numbers formatted as in Germany. */
const asGermansRead = english.write(formatsFor('en', 'de')).problems;

describe('a problem', () => {
  it('says what there is to do, however long the link', () => {
    const url = `https://example.org/${'x'.repeat(179)}🦉${'x'.repeat(10_000)}`;
    const problem = new Problem('link-invalid', { url });
    expect(said(problem)).toBe(
      `“${url.slice(0, 199)}…” is not a link that can be read. Use one that starts with http:// or https://.`,
    );
    expect(problem.details).toEqual({ url });
  });

  it('is told in any language, figures included', () => {
    const details = { name: 'mills.md', found: 20_001, limit: 20_000 };
    const problem = new Problem('too-many-passages', details);
    expect(sayProblem(problem, asGermansRead)).toContain(
      'has 20.001 paragraphs; at most 20.000 are read',
    );
    expect(said(problem)).toContain('has 20,001 paragraphs; at most 20,000 are read');
  });

  it('is told in the same language inside another', () => {
    const problem = new Problem('too-many-passages', { name: 'a', found: 30_000, limit: 20_000 });
    const around = new Problem('load-refused', { problem });
    expect(said(around)).toBe(`${said(problem)} The article stays as it was.`);
    expect(sayProblem(around, asGermansRead)).toContain('30.000 paragraphs');
  });

  it('does not promise that a change was not made when only the answer may have been lost', () => {
    const problem = new Problem('store-unwritable', { reason: { kind: 'out-of-reach' } });
    const around = said(new Problem('load-refused', { problem }));
    expect(around).toContain(said(problem));
    expect(around).not.toContain('stays as it was');
  });

  it('stays on one line, whatever the name', () => {
    expect(said(new Problem('file-missing', { path: 'a\nb' }))).toContain('“a b”');
  });

  it('is known by its code in a stack trace, which holds nothing that people wrote', () => {
    const problem = new Problem('link-invalid', { url: 'https://ada.example/diary' });
    expect(problem.stack).toContain('link-invalid');
    expect(problem.stack).not.toContain('diary');
    expect(inspect(problem)).toContain('diary');
  });
});
