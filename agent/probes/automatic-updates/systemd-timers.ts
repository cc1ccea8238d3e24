/** Reads `systemctl show` of timers: blocks of `Property=value`, one empty line between two units. */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stderrText, stdoutText } from '../output.ts';

export interface TimerState {
  /** It is loaded, not masked, and waiting for its next time. */
  readonly running: boolean;
  /** There is such a unit, masked or not. */
  readonly there: boolean;
  /** Epoch milliseconds at which it last started its job; null where it never did or that was not asked. */
  readonly lastTriggerAtMs: number | null;
}

/** By unit name. @throws LookFailure feature_missing on a machine that systemd did not start */
export function parseTimers(output: Output): ReadonlyMap<string, TimerState> {
  if (/not been booted with systemd/.test(stderrText(output)))
    throw new LookFailure('feature_missing', 'This system was not started by systemd, which has the timers.');
  requireSuccess(output, 'systemctl');
  const blocks = stdoutText(output)
    .split(/\n\n+/)
    .filter(block => block.trim() !== '');
  if (blocks.length === 0) throw new LookFailure('parse_error', 'systemctl named no timer.');
  return new Map(blocks.map(readBlock));
}

function readBlock(block: string): [string, TimerState] {
  const properties = new Map(
    block
      .split('\n')
      .filter(line => line.includes('='))
      .map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  const id = properties.get('Id');
  if (id === undefined || !properties.has('ActiveState') || !properties.has('LoadState'))
    throw new LookFailure('parse_error', 'systemctl described a timer in an unknown form.');
  const loaded = properties.get('LoadState');
  return [
    id,
    {
      running: loaded === 'loaded' && properties.get('ActiveState') === 'active',
      there: loaded !== 'not-found',
      lastTriggerAtMs: timeOf(properties.get('LastTriggerUSec') ?? ''),
    },
  ];
}

/** `Mon 2026-11-23 06:12:01 UTC`; empty or "n/a" when it never ran. No other zone is asked for. */
function timeOf(text: string): number | null {
  const found = /^[A-Z][a-z]{2} (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? UTC$/.exec(text);
  const ms = found === null ? Number.NaN : Date.parse(`${found[1]}T${found[2]}Z`);
  return Number.isNaN(ms) ? null : ms;
}
