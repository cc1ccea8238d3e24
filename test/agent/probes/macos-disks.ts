/** What diskutil(8) prints of disks, in its own shape. */
const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n';

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

function xml(value: Value): string {
  if (typeof value === 'string')
    return `<string>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</string>`;
  if (typeof value === 'number') return `<integer>${value}</integer>`;
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (Array.isArray(value))
    return value.length === 0 ? '<array/>' : `<array>\n${value.map(xml).join('\n')}\n</array>`;
  const entries = Object.entries(value).map(([key, inner]) => `<key>${key}</key>\n${xml(inner)}`);
  return `<dict>\n${entries.join('\n')}\n</dict>`;
}

export const plist = (value: Value): string => `${head}${xml(value)}\n</plist>\n`;

export interface FakeVolume {
  readonly roles: readonly string[];
  readonly filevault?: boolean;
  readonly encryption?: boolean;
  readonly more?: { readonly [key: string]: Value };
}

/** `diskutil apfs list -plist` */
export function apfs(
  containers: Readonly<Record<string, { store: string; volumes: readonly FakeVolume[] }>>,
): string {
  return plist({
    Containers: Object.entries(containers).map(([reference, { store, volumes }]) => ({
      APFSContainerUUID: '11111111-2222-3333-4444-555555555555',
      CapacityCeiling: 494_384_795_648,
      ContainerReference: reference,
      DesignatedPhysicalStore: store,
      Fusion: false,
      PhysicalStores: [{ DeviceIdentifier: store, Size: 494_384_795_648 }],
      Volumes: volumes.map(({ roles, filevault = false, encryption = true, more = {} }, i) => ({
        APFSVolumeUUID: '66666666-7777-8888-9999-000000000000',
        CapacityInUse: 9_000_000_000,
        CryptoMigrationOn: false,
        DeviceIdentifier: `${reference}s${i + 1}`,
        Encryption: encryption,
        FileVault: filevault,
        Locked: false,
        Name: `Volume ${i + 1}`,
        Roles: roles,
        ...more,
      })),
    })),
  });
}

/** An Apple silicon Mac: what starts it, what it runs from, what restores it. */
export function mac(data: Partial<FakeVolume>, beside: readonly FakeVolume[] = []): string {
  return apfs({
    disk1: {
      store: 'disk0s1',
      volumes: [{ roles: ['Preboot'] }, { roles: ['xART'] }, { roles: ['Hardware'] }],
    },
    disk3: {
      store: 'disk0s2',
      volumes: [
        { roles: ['System'], filevault: data.filevault ?? false },
        { roles: ['Preboot'] },
        { roles: ['Recovery'] },
        { roles: ['VM'] },
        { roles: ['Data'], ...data },
        ...beside,
      ],
    },
    disk2: { store: 'disk0s3', volumes: [{ roles: ['Recovery'] }, { roles: ['Update'] }] },
  });
}

export const rootOn = (container: string | null): string =>
  plist({
    DeviceIdentifier: 'disk3s1s1',
    FilesystemType: 'apfs',
    MountPoint: '/',
    ...(container === null ? {} : { APFSContainerReference: container }),
  });

export const internal = (
  others: readonly { readonly device: string; readonly mount: string; readonly content: string }[] = [],
): string =>
  plist({
    AllDisks: ['disk0', 'disk0s1', 'disk0s2', 'disk0s3', ...others.map(({ device }) => device)],
    AllDisksAndPartitions: [
      {
        Content: 'GUID_partition_scheme',
        DeviceIdentifier: 'disk0',
        Partitions: [
          { Content: 'EFI', DeviceIdentifier: 'disk0s1', MountPoint: '/Volumes/EFI' },
          { Content: 'Apple_APFS', DeviceIdentifier: 'disk0s2' },
          ...others.map(({ device, mount, content }) => ({
            Content: content,
            DeviceIdentifier: device,
            MountPoint: mount,
          })),
        ],
      },
    ],
    VolumesFromDisks: [],
    WholeDisks: ['disk0'],
  });
