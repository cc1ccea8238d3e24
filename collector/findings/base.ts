/**
 * Where judging anew begins once old reports' bodies are gone: what was known of a device and how it stood at the oldest
 * report that is kept whole, worked out from the bodies before they went. It is the collector's own word: what the device
 * signed about that time is no longer there to be judged.
 */
import type { FactName } from '#proto/fact-names.ts';
import type { FactState } from '../facts/states.ts';
import type { Finding, FindingChange } from './assess.ts';
import type { DeviceState } from './device-state.ts';
import type { Base, KeptChange } from './store.ts';

interface Written extends Omit<DeviceState, 'lastDigest' | 'facts' | 'findings'> {
  readonly lastDigest: string;
  readonly facts: readonly (readonly [FactName, FactState])[];
  readonly findings: readonly Finding[];
}

export function baseOf(state: DeviceState): Base {
  const written: Written = {
    ...state,
    lastDigest: Buffer.from(state.lastDigest).toString('hex'),
    facts: [...state.facts],
    findings: [...state.findings.values()],
  };
  return {
    device_id: state.deviceId,
    sequence: state.lastSequence,
    at: state.judgedAt,
    state: JSON.stringify(written),
  };
}

export function stateOf({ state }: Base): DeviceState {
  const written = JSON.parse(state) as Written;
  return {
    ...written,
    lastDigest: Buffer.from(written.lastDigest, 'hex'),
    facts: new Map(written.facts),
    findings: new Map(written.findings.map(finding => [finding.ruleId, finding])),
  };
}

/** Whether a change came after the base: those before stand as they are. */
export function isAfter(
  base: Base | null,
  change: Pick<KeptChange | FindingChange, 'sequence' | 'at'>,
): boolean {
  return base === null || change.sequence > base.sequence || change.at > base.at;
}
