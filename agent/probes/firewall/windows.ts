/**
 * Windows' own firewall as it takes effect (the active store, in which policies are counted in), with the registry in
 * its place where that cannot be read: there a policy wins over MDM, and MDM over the machine's own setting. Without
 * its service (MpsSvc) no profile filters, whatever is set. A firewall of another maker counts by SecurityCenter's word.
 */
import { type ProtectionReading, protectionSource } from '../../os/windows/protection.ts';
import { sectionValue } from '../../os/windows/reading.ts';
import { productStateOf } from '../antimalware/windows-product-state.ts';
import { LookFailure } from '../failure.ts';
import type { Probe } from '../probe.ts';

interface Profile {
  readonly name: string;
  readonly product: string;
  readonly enabled?: boolean;
  readonly inbound?: string;
  readonly enforced?: boolean;
}

/** Names in the active store, and of the registry's keys: policies write the private one under either name. */
const kinds = [
  { name: 'domain', active: 'Domain', keys: ['DomainProfile'] },
  { name: 'private', active: 'Private', keys: ['PrivateProfile', 'StandardProfile'] },
  { name: 'public', active: 'Public', keys: ['PublicProfile'] },
] as const;
type Kind = (typeof kinds)[number];
const layers = ['policy', 'mdm', 'local'];

/** The first layer that sets it, and which one. */
function setting(reading: ProtectionReading, kind: Kind, field: 'enabled' | 'inbound') {
  const { settings } = sectionValue(reading.firewallSettings);
  for (const layer of layers)
    for (const key of kind.keys) {
      const value = settings.find(one => one.layer === layer && one.profile === key)?.[field];
      if (value !== undefined && value !== null) return { value, layer };
    }
  return null;
}

/** GpoBoolean: 1 on, 0 off. Action: 2 allow, 4 block (MSFT_NetFirewallProfile). */
function activeProfile(reading: ProtectionReading, kind: Kind): Profile | null {
  if ('failure' in reading.firewallActive) return null;
  const { profiles } = reading.firewallActive.value;
  const found = profiles.find(one => one.name === kind.active);
  if (found === undefined)
    throw new LookFailure('parse_error', `The firewall did not tell of its ${kind.name} profile.`);
  if (found.enabled !== 0 && found.enabled !== 1) return null;
  const inbound = found.inbound === 4 ? 'block' : found.inbound === 2 ? 'allow' : undefined;
  return {
    name: kind.name,
    product: 'windows',
    enabled: found.enabled === 1,
    ...(inbound === undefined ? {} : { inbound }),
  };
}

/** Registry: EnableFirewall 0 or 1; DefaultInboundAction 1 block, 0 allow, and block where nothing is set. */
function registryProfile(reading: ProtectionReading, kind: Kind): Profile {
  const enabled = setting(reading, kind, 'enabled');
  if (enabled === null)
    throw new LookFailure('partial_coverage', `Whether the ${kind.name} firewall is on is set nowhere.`);
  const inbound = setting(reading, kind, 'inbound')?.value === 0 ? 'allow' : 'block';
  return { name: kind.name, product: 'windows', enabled: enabled.value !== 0, inbound };
}

function enforcedBy(reading: ProtectionReading, kind: Kind): { enforced?: boolean } {
  if ('failure' in reading.firewallSettings) return {};
  const enabled = setting(reading, kind, 'enabled');
  return { enforced: enabled !== null && enabled.layer !== 'local' };
}

/** Firewalls of other makers that are on; null when nobody could be asked. A server has nobody to ask. */
function otherFirewalls(reading: ProtectionReading): readonly Profile[] | null {
  const section = reading.firewallProducts;
  if ('failure' in section) return section.failure.reason === 'feature_missing' ? [] : null;
  return section.value.products.flatMap(({ name, state }) =>
    name !== null && state !== null && productStateOf(state).on === true
      ? [{ name: 'all', product: name, enabled: true }]
      : [],
  );
}

export const firewallOnWindows: Probe<'firewall'> = {
  fact: 'firewall',
  privilege: 'none',
  sources: [protectionSource],
  async read(look) {
    const reading = await look.at(protectionSource);
    const { running } = sectionValue(reading.firewallService);
    const own = kinds.map(kind => {
      const profile = activeProfile(reading, kind) ?? registryProfile(reading, kind);
      return { ...profile, ...enforcedBy(reading, kind), enabled: profile.enabled === true && running };
    });
    const others = otherFirewalls(reading);
    const filters = own.every(one => one.enabled && one.inbound !== 'allow');
    const enabled = filters || (others === null ? undefined : others.length > 0);
    return {
      ...(enabled === undefined ? {} : { enabled }),
      profiles: [...own, ...(others ?? [])],
      bypasses: [],
    };
  },
};
