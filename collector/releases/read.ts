/** Everything about versions of the agent in one look at the store. */
import { readRelease } from '#proto/release/documents.ts';
import { readEnvelope } from '#proto/release/envelope.ts';
import { type Root, readRoot } from '#proto/release/root.ts';
import type { AgentVersions, FirmKeyRow, FirmKeys } from '../api/releases.ts';
import { listDevices } from '../devices/store.ts';
import type { Queries } from '../store/db.ts';
import { endings } from './ending.ts';
import type { ReleaseFiles } from './files.ts';
import { firmRoot } from './firm.ts';
import { type OfferBook, readOfferBook } from './offer.ts';
import { type Approver, approvers } from './passkeys.ts';
import { readRings } from './rings.ts';
import { listDeviceUpdates } from './store.ts';
import { agentVersions, approvalRows, freshUntil, releaseRows, ringRows } from './view.ts';

export interface VersionPorts {
  readonly db: Queries;
  readonly files: ReleaseFiles;
  /** By device, when its last report came in. */
  lastReports(atMs: number): Promise<ReadonlyMap<string, number>>;
}

export async function readVersions(ports: VersionPorts, nowMs: number): Promise<AgentVersions> {
  const { db, files } = ports;
  const book = await readOfferBook(db);
  const devices = await listDevices(db);
  const known = {
    devices,
    rings: await readRings(db),
    told: await listDeviceUpdates(db),
    lastReports: await ports.lastReports(nowMs),
  };
  const whole = (version: string) => {
    const { targets } = readRelease(readEnvelope(book.releases.get(version)?.envelope ?? '', 'release'));
    return [...targets]
      .filter(([, target]) => target.files.every(file => files.has(file)))
      .map(([name]) => name);
  };
  const root = await firmRoot(db);
  return {
    devices: agentVersions(book, known, nowMs),
    releases: releaseRows(book, whole),
    approvals: approvalRows(book),
    rings: ringRows(book, known.rings),
    freshUntil: freshUntil(book),
    vendor: vendorOf(book),
    firm: root === null ? null : firmKeys(root, await approvers(db)),
    endings: endings(book, devices, nowMs),
  };
}

function vendorOf({ vendorRoots }: OfferBook): AgentVersions['vendor'] {
  const newest = vendorRoots.at(-1);
  if (newest === undefined) return null;
  const { version, digest } = readRoot(newest, 'vendorRoot');
  return { number: version, digest };
}

export function firmKeys(root: Root, people: readonly Approver[]): FirmKeys {
  const { approval, root: deciding } = root.roles;
  return {
    number: root.version,
    digest: root.digest,
    expiresAt: root.expiresAt,
    threshold: approval?.threshold ?? 1,
    keys: [...root.keys].map(([id, key]): FirmKeyRow => {
      const holder =
        key.kind === 'passkey' ? people.find(one => one.passkey.credential_id === key.credential) : undefined;
      return {
        id,
        kind: key.kind === 'passkey' ? 'passkey' : 'file',
        approves: approval?.keys.includes(id) === true,
        decides: deciding?.keys.includes(id) === true,
        holder: holder?.name ?? null,
        label: holder?.label ?? '',
        origins: key.kind === 'passkey' ? key.origins : [],
      };
    }),
  };
}

/** As somebody of the provider sees it: their computers, and no names of the firm's people. */
export function forProvider(all: AgentVersions, within: (deviceId: string) => boolean): AgentVersions {
  return {
    ...all,
    devices: all.devices.filter(({ id }) => within(id)),
    releases: all.releases.map(one => ({ ...one, importedBy: '' })),
    approvals: all.approvals.map(one => ({ ...one, madeBy: '' })),
    rings: all.rings.map(({ name, devices, newcomers }) => ({
      name,
      devices: devices?.filter(within) ?? null,
      newcomers: newcomers.filter(within),
    })),
    firm:
      all.firm === null
        ? null
        : { ...all.firm, keys: all.firm.keys.map(one => ({ ...one, holder: null, label: '' })) },
  };
}
