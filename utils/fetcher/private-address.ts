import { parseUrl } from '@/utils/model/parse-url';

/** Hosts that no public server has: names for this machine and the local network (RFC 6761, 6762, 8375, ICANN's `internal`). */
const privateName = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/;

/** Ranges that are not routed on the internet (RFC 6890): this machine, private, shared, link-local, multicast, reserved. */
const privateRanges: readonly [base: readonly [number, number], bits: number][] = [
  [[0, 0], 8],
  [[10, 0], 8],
  [[100, 64], 10],
  [[127, 0], 8],
  [[169, 254], 16],
  [[172, 16], 12],
  [[192, 168], 16],
  [[198, 18], 15],
  [[224, 0], 3],
];

/**
 * Does the address name a host in the reader's own network, or the machine itself? By its form alone, as nothing else can be
 * known without asking: `localhost`, `printer`, `nas.local`, `10.0.0.1` in every spelling, and the same in IPv6.
 */
export function isPrivateAddress(address: string): boolean {
  const url = parseUrl(address);
  if (!url) return false;
  const host = url.hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  if (/^[\d.]+$/.test(host)) return isPrivateV4(host.split('.').map(Number));
  return !host.includes('.') || privateName.test(host);
}

function isPrivateV4([first = 0, second = 0]: readonly number[]): boolean {
  const value = (first << 8) | second;
  return privateRanges.some(([[a, b], bits]) => value >> (16 - bits) === ((a << 8) | b) >> (16 - bits));
}

/** The URL standard has brought it to its shortest form: `::1`, `fd00::1`, `::ffff:7f00:1`. */
function isPrivateV6(host: string): boolean {
  if (host === '::' || host === '::1' || /^f[cdef]/.test(host)) return true;
  const mapped = /^(?:::ffff:(?:0:)?|64:ff9b::)([\da-f]{1,4}):[\da-f]{1,4}$/.exec(host)?.[1];
  if (mapped === undefined) return false;
  const value = Number.parseInt(mapped, 16);
  return isPrivateV4([value >> 8, value & 0xff]);
}
