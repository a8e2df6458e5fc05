import dns from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';
import { Problem } from '../../problem.js';

/** The only part of IPv6 that is given to the public so far (RFC 4291, 2.4). */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');
/**
 * Looks public, but answers inside of Azure only, where it tells a machine about itself. Other clouds
 * keep such services at link-local, private, carrier-grade or reserved addresses.
 */
const AZURE_HOST = '168.63.129.16';
/** Services on lower ports are not web sites, except on these two. */
const FIRST_UNPRIVILEGED_PORT = 1024;
const WEB_PORTS = new Set([80, 443]);

export interface GuardOptions {
  readonly isAllowed?: (address: string) => boolean;
  /** Resolves names, as `dns.lookup` does. */
  readonly lookup?: LookupFunction;
}

/**
 * Makes connections to public addresses only, whoever asks for which: names are checked as they are
 * resolved for the connection itself, so that a second answer of DNS cannot lead elsewhere. Requests
 * fail with the Problem `address-refused` or `port-refused` as their cause.
 */
export function createGuardedAgent(options: GuardOptions = {}): Agent {
  const { isAllowed = isPublicAddress, lookup = dns.lookup } = options;
  const guardedLookup: LookupFunction = (hostname, lookupOptions, callback) => {
    lookup(hostname, { ...lookupOptions, all: true }, (error, found) => {
      const addresses = found as dns.LookupAddress[];
      if (error) callback(error, []);
      else if (addresses.every(({ address }) => isAllowed(address))) callback(null, addresses);
      else callback(new Problem('address-refused', { host: hostname }), []);
    });
  };
  // Only so are all addresses asked for at once, whatever this Node was started with.
  const connect = buildConnector({ lookup: guardedLookup, autoSelectFamily: true });
  return new Agent({
    // A connection serves one request: no later one goes by an older check.
    pipelining: 0,
    connect(target, callback) {
      const { hostname, port, protocol } = target;
      const portNumber = Number(port || (protocol === 'https:' ? 443 : 80));
      if (portNumber < FIRST_UNPRIVILEGED_PORT && !WEB_PORTS.has(portNumber)) {
        callback(new Problem('port-refused', { url: `${hostname}:${portNumber}` }), null);
      } else if (isIP(hostname) !== 0 && !isAllowed(hostname)) {
        // Nothing is looked up for a host that is an address.
        callback(new Problem('address-refused', { host: hostname }), null);
      } else {
        connect(target, callback);
      }
    },
  });
}

/**
 * True for an IP address of the public Internet: none that is private, reserved, of a cloud's
 * own services, or carries another address inside (IPv4-mapped, 6to4, NAT64, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  // A zone, as in fe80::1%eth0, names a network of this machine.
  if (isIP(address) === 0 || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast' || parsed.toString() === AZURE_HOST) return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6);
}
