/** "Are we in control today, and what got worse?" */
import type { Overview } from '../api/types.ts';
import type { Device } from '../devices/store.ts';
import type { Regime } from '../rulebook/types.ts';
import { isSilent, meetsAll, type PostureDevice, type PostureSource, postureAt } from './posture.ts';
import { changeView, safeguardRows } from './rows.ts';
import { changesBetween } from './store.ts';

const driftShown = 200;

export async function overview(
  source: PostureSource,
  at: number | null,
  since: number,
  nowMs: number,
  within: (device: Device) => boolean = () => true,
): Promise<Overview> {
  const posture = await postureAt(source, at, nowMs, { within });
  const admitted = posture.devices.filter(device => device.standing === 'admitted');
  const byId = new Map(admitted.map(device => [device.device.id, device]));
  const moved = await changesBetween(source.db, since, posture.at, driftShown);
  const worse = moved.filter(
    change => byId.has(change.device_id) && (change.kind === 'drift' || change.kind === 'reopened'),
  );
  const titles = new Map(admitted.flatMap(device => device.plan.map(rule => [rule.id, rule.title] as const)));
  const rowsOf = (regimes: readonly Regime[]) =>
    regimes.flatMap(regime => safeguardRows(regime, admitted, id => titles.get(id) ?? id));
  return {
    at: posture.at,
    since,
    devices: {
      total: admitted.length,
      meetAll: admitted.filter(meetsAll).length,
      drifted: new Set(worse.map(change => change.device_id)).size,
      silent: admitted.filter(device => isSilent(device, posture.at)).map(reference),
      pending: posture.devices.filter(device => device.standing === 'pending').map(reference),
    },
    safeguards: rowsOf(source.rulebook.regimes.filter(regime => regime.inForce)),
    drift: worse.map(change => {
      const device = byId.get(change.device_id);
      const rule = device?.plan.find(planned => planned.id === change.rule_id);
      return changeView(change, device?.device.name ?? change.device_id, rule);
    }),
    proposed: rowsOf(source.rulebook.regimes.filter(regime => !regime.inForce)),
  };
}

function reference(device: PostureDevice) {
  return { id: device.device.id, name: device.device.name, lastReportAt: device.lastReportAt };
}
