/** `agent status`: does this computer report, and which version of the agent runs on it? */
import { parseArgs } from 'node:util';
import { dataFolder, typed, typedToStart } from '../config.ts';
import { readIdentity } from '../identity.ts';
import { isRunning, readStatus, type Status } from '../status.ts';
import { readProgress } from '../update/progress.ts';
import { vendorRoot } from '../update/root.ts';
import { readVersions } from '../update/state.ts';
import { firmPin } from '../update/trust.ts';
import { type VersionsHere, versionWords } from '../update/words.ts';
import { version as packaged } from '../version.ts';

const options = { data: { type: 'string' }, json: { type: 'boolean' } } as const;

export async function statusCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const folder = dataFolder(values.data, process.env);
  const identity = readIdentity(folder);
  const status = readStatus(folder);
  const running = isRunning(status);
  const versions = versionsHere(folder, running ? status : null);
  if (values.json) {
    const enrolled = identity === null ? null : { deviceId: identity.deviceId, address: identity.address };
    process.stdout.write(`${JSON.stringify({ enrolled, running, status, versions }, null, 2)}\n`);
  } else if (identity === null) {
    process.stdout.write(
      `This computer is not enrolled. Ask the firm for a token, then: ${typed('enroll TOKEN')}\n`,
    );
  } else {
    process.stdout.write(`This computer is device ${identity.deviceId} at ${identity.address}.\n`);
    for (const line of [...describe(status, running), ...versionWords(versions)])
      process.stdout.write(`${line}\n`);
  }
  return identity !== null && running && status?.state === 'connected' ? 0 : 1;
}

function versionsHere(folder: string, status: Status | null): VersionsHere {
  return {
    running: status?.version ?? null,
    packaged,
    state: readVersions(folder, packaged),
    progress: readProgress(folder),
    takes: vendorRoot === null ? 'no_vendor' : firmPin(folder) === null ? 'no_firm' : 'yes',
  };
}

function describe(status: Status | null, running: boolean): string[] {
  if (status === null || !running) return [`The agent does not run. Start it with: ${typedToStart()}`];
  const lines = [stateWords(status)];
  lines.push(
    `Last look: ${when(status.lastLookAtMs)}. Last report that the collector kept: ${when(status.lastAcknowledgedAtMs)}.`,
  );
  if (status.waiting > 0) lines.push(`${status.waiting} reports wait to be sent.`);
  if (status.standing === 'pending')
    lines.push('A person of the firm has yet to admit this computer in the console.');
  if (status.trouble !== null) lines.push(`Trouble: ${status.trouble}`);
  return lines;
}

function stateWords(status: Status): string {
  const since = when(status.sinceMs);
  if (status.state === 'connected') return `The agent runs and is connected since ${since}.`;
  if (status.state === 'refused') return `The agent runs, but the collector refuses it since ${since}.`;
  return `The agent runs and tries to connect since ${since}. "${typed('doctor')}" says what is wrong.`;
}

function when(ms: number | null): string {
  return ms === null ? 'never' : new Date(ms).toISOString();
}
