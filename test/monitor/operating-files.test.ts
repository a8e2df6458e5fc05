import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMetrics } from '../../src/monitor/metrics.js';

const METRIC = /\b(?:pullquote|nodejs|process)_[a-z\d_]+/g;

describe('the files for operators', () => {
  const alerts = readFileSync('.docker/alerts.yaml', 'utf8');
  const dashboard = readFileSync('.docker/grafana-dashboard.json', 'utf8');

  it('asks for metrics that there are', async () => {
    const metrics = createMetrics({
      shardStates: () => ['ready'],
      latencyMs: () => 40,
      articles: () => ({ count: 0, bytes: 0, evicted: 0 }),
    });
    const text = await metrics.read();
    metrics.close();
    const known = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name as string));
    const asked = new Set([...`${alerts}${dashboard}`.matchAll(METRIC)].map(([name]) => name));
    expect(asked.size).toBeGreaterThan(10);
    const missing = [...asked].filter(
      (name) => !known.has(name) && !known.has(name.replace(/_(?:bucket|count|sum)$/, '')),
    );
    expect(missing).toEqual([]);
  });

  it('is well-formed', () => {
    const [group] = parse(alerts).groups;
    for (const { alert, expr, annotations } of group.rules) {
      expect([alert, typeof expr, typeof annotations.summary]).toEqual([alert, 'string', 'string']);
    }
    expect(JSON.parse(dashboard).panels.length).toBeGreaterThan(5);
    const { services } = parse(readFileSync('.docker/compose.yaml', 'utf8'), { merge: true });
    const shards = Object.values<{ environment: { SHARDS?: string } }>(services)
      .map(({ environment }) => environment.SHARDS)
      .filter(Boolean);
    expect(shards).toEqual(['0-0/2', '1-1/2']);
    expect(parse(readFileSync('.github/workflows/release.yml', 'utf8')).jobs.image.needs).toBe(
      'test',
    );
  });
});
