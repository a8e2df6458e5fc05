import dns from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';
import { Problem } from '../../problem.js';

/** The only part of IPv6 allocated for public addresses so far (RFC 4291, 2.4). */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');
/**
 * Looks public, but is reachable only inside Azure, where it tells a machine about itself. Other clouds
 * keep such services at link-local, private, carrier-grade or reserved addresses.
 */
const AZURE_HOST = '168.63.129.16';
/** Services on lower ports are not web sites, except for http and https. */
const FIRST_UNPRIVILEGED_PORT = 1024;
const WEB_PORTS = new Set([80, 443]);

export interface GuardOptions {
  readonly isAllowed?: (address: string) => boolean;
  /** Resolves names, as `dns.lookup` does. */
  readonly lookup?: LookupFunction;
}

/**
 * Makes connections only to public addresses. Names are checked as they are resolved for the connection
 * itself, so that a second DNS answer cannot lead elsewhere. Requests fail with the Problem
 * `address-refused` or `port-refused` as their cause.
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
  // With this option all addresses are requested at once, whatever Node's own default.
  const connect = buildConnector({ lookup: guardedLookup, autoSelectFamily: true });
  return new Agent({
    // A connection serves one request, so that no later one relies on an older check.
    pipelining: 0,
    connect(target, callback) {
      const { hostname, port, protocol } = target;
      const portNumber = Number(port || (protocol === 'https:' ? 443 : 80));
      if (portNumber < FIRST_UNPRIVILEGED_PORT && !WEB_PORTS.has(portNumber)) {
        callback(new Problem('port-refused', { url: `${hostname}:${portNumber}` }), null);
      } else if (isIP(hostname) !== 0 && !isAllowed(hostname)) {
        // No look-up happens for a host that is an address.
        callback(new Problem('address-refused', { host: hostname }), null);
      } else {
        connect(target, callback);
      }
    },
  });
}

/**
 * True for an IP address of the public Internet: not private, not reserved, not one of a cloud's own
 * services, and without another address inside (IPv4-mapped, 6to4, NAT64, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  // A zone, as in fe80::1%eth0, names a local network.
  if (isIP(address) === 0 || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast' || parsed.toString() === AZURE_HOST) return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6);
}
