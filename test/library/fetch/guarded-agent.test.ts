import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { describe, expect, it } from 'vitest';
import { download } from '../../../src/library/fetch/download.js';
import {
  createGuardedAgent,
  type GuardOptions,
  isPublicAddress,
} from '../../../src/library/fetch/guarded-agent.js';
import { saidBy } from '../../said.js';
import { serve } from '../serve.js';

describe('isPublicAddress', () => {
  it.each([
    '1.1.1.1',
    '93.184.216.34',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '2606:4700::1111',
    '2a00:1450:4001:81b::200e',
  ])('allows %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['unspecified', '0.0.0.0', '0.1.2.3', '::'],
    ['loopback', '127.0.0.1', '127.255.255.254', '::1'],
    ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12::1'],
    ['link-local', '169.254.169.254', 'fe80::1', 'febf::1'],
    ['of a cloud', '168.63.129.16', '100.100.100.200', '192.0.0.192', 'fd00:ec2::254'],
    ['carrier-grade', '100.64.0.1', '100.127.255.255'],
    ['multicast', '224.0.0.1', '239.255.255.255', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '192.0.0.1', '240.0.0.1', '192.88.99.1'],
    ['benchmarking', '198.18.0.1', '198.19.255.255', '2001:2::1'],
    ['documentation', '192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
    ['IPv4 inside', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '::ffff:0:7f00:1'],
    ['6to4', '2002:7f00:1::', '2002:808:808::1'],
    ['NAT64', '64:ff9b::7f00:1', '64:ff9b:1::a00:1'],
    ['Teredo', '2001::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['no longer in use', 'fec0::1', '2001:10::1', '5f00::1', '100::1'],
    ['not given to anyone', '4000::1', '8000::1'],
    ['with a zone', 'fe80::1%eth0', '2606:4700::1111%1'],
    [
      'no address',
      '',
      'localhost',
      '1.2.3',
      '127.1',
      '0x7f.1',
      '2130706433',
      '0177.0.0.1',
      '08.8.8.8',
    ],
  ])('refuses what is %s', (_, ...addresses) => {
    for (const address of addresses)
      expect([address, isPublicAddress(address)]).toEqual([address, false]);
  });
});

describe('createGuardedAgent', () => {
  it.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://１２７.０.０.１:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[::1]:PORT/',
    'http://[::]:PORT/',
    'http://0:PORT/',
    'http://0.0.0.0:PORT/',
    'https://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://LOCALHOST:PORT/',
  ])('opens no connection to %s', async (link) => {
    const { port, connections } = await serve(
      (_, response) => response.end('Inside.'),
      'everywhere',
    );
    const dispatcher = createGuardedAgent();
    await expect(
      download(link.replace('PORT', String(port)), { dispatcher }),
    ).rejects.toMatchObject({
      code: 'address-refused',
    });
    expect(connections()).toBe(0);
  });

  it.each(['http://[fe80::1%25eth0]/', 'http://[::1%lo]/', 'http://256.256.256.256/'])(
    'takes %s for no link',
    async (link) => {
      const dispatcher = createGuardedAgent();
      await expect(download(link, { dispatcher })).rejects.toMatchObject({ code: 'link-invalid' });
    },
  );

  it.each([
    ['one', ['127.0.0.1']],
    ['IPv6', ['::1']],
    ['mapped', ['::ffff:127.0.0.1']],
    ['public before private', ['93.184.216.34', '127.0.0.1']],
    ['private before public', ['127.0.0.1', '2606:4700::1111']],
  ])('opens no connection to a name whose addresses are %s', async (_, addresses) => {
    const { port, connections } = await serve(
      (_, response) => response.end('Inside.'),
      'everywhere',
    );
    const resolver = stubResolver({ 'inside.test': addresses });
    const refused = guarded(`http://inside.test:${port}/`, { lookup: resolver.lookup });
    await expect(refused).rejects.toMatchObject({
      code: 'address-refused',
      details: { host: 'inside.test' },
    });
    expect(await saidBy(refused)).not.toMatch(/127|::1/);
    expect([connections(), resolver.asked]).toEqual([0, ['inside.test']]);
  });

  it('opens no connection to where a redirect leads inside', async () => {
    const inside = await serve((_, response) => response.end('Inside.'), 'everywhere');
    for (const location of [
      `http://inside.test:${inside.port}/`,
      `http://127.0.0.2:${inside.port}/`,
      `//2130706434:${inside.port}/`,
    ]) {
      const site = await serve((_, response) => response.writeHead(302, { location }).end());
      const { lookup } = stubResolver({ 'site.test': ['127.0.0.1'], 'inside.test': ['127.0.0.2'] });
      // For the test the one address stands for the public web, the other for the inside.
      const isAllowed = (address: string) => address === '127.0.0.1';
      const refused = guarded(`http://site.test:${site.port}/`, { lookup, isAllowed });
      await expect(refused).rejects.toMatchObject({ code: 'address-refused' });
      expect([site.requests.length, inside.connections()]).toEqual([1, 0]);
    }
  });

  it('connects to the very address that it checked, when the next answer is another', async () => {
    const site = await serve((_, response) => response.end('Once.'));
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    const lookup: LookupFunction = (host, options, callback) =>
      stubResolver({ [host]: answers.shift() ?? [] }).lookup(host, options, callback);
    const isAllowed = (address: string) => address === '127.0.0.1';
    const dispatcher = createGuardedAgent({ lookup, isAllowed });
    const url = `http://site.test:${site.port}/`;
    const { source } = await download(url, { dispatcher });
    expect(Buffer.from(source.bytes).toString()).toBe('Once.');
    // Nor does a second download go by the first one's connection, or by its answer.
    await expect(download(url, { dispatcher })).rejects.toMatchObject({ code: 'address-refused' });
    expect([site.connections(), answers]).toEqual([1, []]);
  });

  it.each([1, 22, 25, 79, 81, 442, 1023, 6667])('opens no connection to port %d', async (port) => {
    const { lookup, asked } = stubResolver({});
    await expect(guarded(`http://site.test:${port}/`, { lookup })).rejects.toMatchObject({
      code: 'port-refused',
    });
    expect(asked).toEqual([]);
  });

  it('says when a name is not known', async () => {
    const { lookup } = stubResolver({});
    expect(await saidBy(guarded('https://nobody.test/', { lookup }))).toContain(
      'there is no site of this name',
    );
  });
});

function guarded(url: string, options: GuardOptions) {
  return download(url, { dispatcher: createGuardedAgent(options) });
}

function stubResolver(addresses: Readonly<Record<string, readonly string[]>>) {
  const asked: string[] = [];
  const lookup: LookupFunction = (host, options, callback) => {
    asked.push(host);
    const found = (addresses[host] ?? []).map(
      (address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }),
    );
    const error = Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
    const [first] = found;
    if (first === undefined) callback(error, '');
    else if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  };
  return { lookup, asked };
}
