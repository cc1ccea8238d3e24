/** Plain words out of what makers write into their machines (SMBIOS, DMTF DSP0134). */
import { shortened } from '../output.ts';

export type Chassis = 'laptop' | 'desktop' | 'server' | 'virtual' | 'other';

/** What stands there when nobody filled it in. */
const unfilled =
  /^(-+|none|n\/?a|null|unknown|default string|empty|0+|x+|1234567890?|to be filled by o\.?e\.?m\.?.*|not (specified|applicable|available|present|settable)|system (manufacturer|product name|serial number|version)|o\.?e\.?m\.?|invalid|undefined)$/i;

/** Null for what is no identity: empty, or a maker's placeholder. */
export function plainIdentity(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const plain = shortened(text.trim(), 120);
  return plain === '' || unfilled.test(plain) ? null : plain;
}

/** SMBIOS 7.4.1, the words for the case. Null when it says nothing. */
export function chassisKind(type: unknown): Chassis | null {
  const word = plainIdentity(type);
  if (word === null) return null;
  if (/notebook|laptop|portable|convertible|detachable|tablet|hand held/i.test(word)) return 'laptop';
  if (/server|rack|blade|multi-?system/i.test(word)) return 'server';
  if (/desktop|tower|pizza|all.in.one|space.saving|lunch box|mini pc|stick pc|sealed/i.test(word))
    return 'desktop';
  return 'other';
}

/** What the makers of virtual machines write into theirs. */
export function isVirtual(vendor: string, model: string): boolean {
  if (/^(vmware|innotek|qemu|xen|parallels|nutanix|amazon ec2|google|red hat)\b/i.test(vendor)) {
    return !/chromebook|pixel/i.test(model);
  }
  return /\bvirtual(box| machine| platform)\b|\bkvm\b|\bbochs\b/i.test(model);
}
