/** Devices as rows. */
import type { DeviceRow } from '../../api/types.ts';
import { To, useAt } from '../moment.tsx';
import { iso } from '../time.ts';
import { classWord, countsText, worstOf } from '../words.ts';
import { CountLinks } from './bar.tsx';
import { Mark, SeverityMark } from './mark.tsx';
import { type Column, Table } from './table.tsx';
import { When } from './when.tsx';

const severityOrder = { critical: 4, high: 3, medium: 2, low: 1 } as const;

const columns: readonly Column<DeviceRow>[] = [
  {
    title: 'Name',
    text: device => device.name,
    cell: device => (
      <>
        <To className="name" href={`/devices/${encodeURIComponent(device.id)}`}>
          {device.name}
        </To>
        <small>{device.system ?? `${device.platform}, system not known`}</small>
      </>
    ),
  },
  {
    title: 'State',
    text: device => countsText(device.counts),
    order: device => device.counts.fail * 1e6 + device.counts.unknown,
    cell: device => (
      <span className="stack">
        <Mark
          outcome={
            device.counts.pass === 0 && worstOf(device.counts) === 'not_applicable'
              ? 'unknown'
              : worstOf(device.counts)
          }
        />
        <CountLinks counts={device.counts} href={`/findings?device=${encodeURIComponent(device.id)}`} />
      </span>
    ),
  },
  {
    title: 'Worst failure',
    text: device => device.worst ?? '',
    order: device => (device.worst === null ? 0 : severityOrder[device.worst]),
    cell: device =>
      device.worst === null ? <span className="faint">none</span> : <SeverityMark severity={device.worst} />,
  },
  {
    title: 'Class',
    text: device => classWord[device.deviceClass],
    cell: device => classWord[device.deviceClass],
  },
  {
    title: 'Last seen',
    text: device => iso(device.lastReportAt),
    order: device => device.lastReportAt ?? 0,
    cell: device => (
      <>
        <When at={device.lastReportAt} />
        <Connected device={device} />
      </>
    ),
  },
];

/** Said of the present only: of a past moment it is not kept. */
function Connected({ device }: { readonly device: DeviceRow }) {
  const past = useAt() !== null;
  if (past || device.standing === 'revoked') return null;
  if (device.removedAt !== null) return <small>agent removed</small>;
  return <small>{device.online ? 'connected now' : 'not connected'}</small>;
}

interface DeviceTableProps {
  readonly caption: string;
  readonly devices: readonly DeviceRow[];
}

export function DeviceTable({ caption, devices }: DeviceTableProps) {
  return <Table caption={caption} columns={columns} rows={devices} rowKey={device => device.id} />;
}
