/** logind's own answers: from busctl (JSON, one value a line) and from loginctl ("Name=value" lines). */

import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { parseJson } from '../output.ts';
import { secondsOfMicroseconds, secondsOfSpan } from './time-span.ts';

export interface ManagerSettings {
  readonly idleAction?: string;
  readonly idleActionAfterSeconds?: number;
  readonly stopIdleSessionSeconds?: number;
}

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

function refuse(output: Output, program: string): never {
  const said = decode(output.stderr).trim().split('\n')[0]?.slice(0, 200) ?? '';
  const denied = /access denied|permission denied|not permitted|authentication/i.test(said);
  throw new LookFailure(
    denied ? 'no_privilege' : 'command_failed',
    `${program} ended with status ${output.exitCode}: ${said}`,
  );
}

/** Names of logind's actions: "ignore", "suspend-then-hibernate" (logind.conf(5)). */
export function actionOf(text: string): string | null {
  return /^[a-z][a-z-]{1,40}$/.test(text) ? text : null;
}

/**
 * One JSON object a line, in the order asked. An older logind has no StopIdleSessionUSec: busctl prints the first
 * two, then ends with an error, and the third stays unknown.
 * @throws LookFailure when fewer than the first two came, or when they are in another form.
 */
export function parseBusctl(output: Output): ManagerSettings {
  const lines = decode(output.stdout)
    .split('\n')
    .filter(line => line.trim() !== '');
  if (output.exitCode !== 0) {
    const lacksThird = lines.length === 2 && /unknown property|no such property/i.test(decode(output.stderr));
    if (!lacksThird) refuse(output, 'busctl');
  }
  const expected = output.exitCode === 0 ? 3 : 2;
  if (lines.length !== expected)
    throw new LookFailure('parse_error', 'busctl printed an unexpected number of values.');
  const [action, after, stop] = lines.map((line, i) => dataOf(line, i === 0 ? 's' : 't'));
  const idleAction = typeof action === 'string' ? actionOf(action) : null;
  const seconds = secondsOfMicroseconds(after);
  const stopSeconds = expected === 3 ? secondsOfMicroseconds(stop) : undefined;
  if (idleAction === null || seconds === null || stopSeconds === null)
    throw new LookFailure('parse_error', 'busctl printed a value in an unknown form.');
  return settings(idleAction, seconds, stopSeconds);
}

function settings(idleAction: string, after: number, stop: number | undefined): ManagerSettings {
  const known = { idleAction, idleActionAfterSeconds: after };
  return stop === undefined ? known : { ...known, stopIdleSessionSeconds: stop };
}

function dataOf(line: string, type: string): unknown {
  try {
    const value: unknown = parseJson(line);
    if (
      typeof value === 'object' &&
      value !== null &&
      'type' in value &&
      'data' in value &&
      value.type === type
    )
      return value.data;
  } catch {
    // Falls through to the failure below.
  }
  throw new LookFailure('parse_error', 'busctl printed a line in an unknown form.');
}

/** @throws LookFailure when it ended with an error, or IdleAction or its time is missing or in another form. */
export function parseLoginctl(output: Output): ManagerSettings {
  if (output.exitCode !== 0) refuse(output, 'loginctl');
  const values = new Map<string, string>();
  const text = decode(output.stdout);
  // A span that breaks off ("3" of "30min") is another span.
  if (/(?:^|\n)(?:IdleAction|StopIdle)[^\n]*$/.test(text) && !text.endsWith('=infinity'))
    throw new LookFailure('parse_error', 'What loginctl printed breaks off.');
  for (const line of text.split('\n')) {
    const pair = /^([A-Za-z]+)=(.*)$/.exec(line.trimEnd());
    if (pair?.[1] !== undefined) values.set(pair[1], pair[2] ?? '');
  }
  const idleAction = actionOf(values.get('IdleAction') ?? '');
  const after = secondsOfSpan(values.get('IdleActionUSec') ?? '');
  const stopText = values.get('StopIdleSessionUSec');
  const stop = stopText === undefined ? undefined : secondsOfSpan(stopText);
  if (idleAction === null || after === null || stop === null)
    throw new LookFailure('parse_error', 'loginctl does not tell what happens when the machine is idle.');
  return settings(idleAction, after, stop);
}
