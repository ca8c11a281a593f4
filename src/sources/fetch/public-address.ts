import { BlockList, isIP } from 'node:net'

// IANA IPv4 Special-Purpose Address Registry, and multicast (RFC 5771).
const special4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

// IANA IPv6 Special-Purpose Address Registry, inside 2000::/3: protocol assignments (Teredo among them), 6to4,
// documentation. A tunnel's address carries an IPv4 address that nobody has checked.
const special6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const notPublic4 = new BlockList()
for (const [net, prefix] of special4) notPublic4.addSubnet(net, prefix, 'ipv4')
const notPublic6 = new BlockList()
for (const [net, prefix] of special6) notPublic6.addSubnet(net, prefix, 'ipv6')
/** The only part of IPv6 that is given out as public (RFC 4291, IANA): mapped, local and multicast ones lie outside. */
const unicast6 = new BlockList()
unicast6.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address is one of the public internet's, and nothing that a machine or a network keeps to itself. */
export function isPublicAddress(ip: string): boolean {
  switch (isIP(ip)) {
    case 4:
      return !notPublic4.check(ip, 'ipv4')
    case 6:
      return !ip.includes('%') && unicast6.check(ip, 'ipv6') && !notPublic6.check(ip, 'ipv6')
    default:
      return false
  }
}
