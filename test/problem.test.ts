import { describe, expect, it } from 'vitest';
import { Problem } from '../src/problem.js';

describe('Problem', () => {
  it('says what there is to do, however long the link', () => {
    const url = `https://example.org/${'x'.repeat(179)}🦉${'x'.repeat(10_000)}`;
    const { message, details } = new Problem('download-failed', { url, reason: 'HTTP 404' });
    expect(message).toBe(
      `“${url.slice(0, 199)}…” could not be downloaded (HTTP 404). Check the link and try again.`,
    );
    expect(details).toEqual({ url, reason: 'HTTP 404' });
  });
});
