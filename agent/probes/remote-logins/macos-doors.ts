/**
 * Whether the doors of a Mac stand open, by launchd: a service is switched on or off in its list of overrides, and is
 * loaded or not. All of these are off until somebody switches them on, so one that is in neither place is off. A
 * service that was switched off and is still loaded lets people in until the next start.
 */
import { loadedService, managementAnswer, serviceSwitches } from '../../os/macos/commands-doors.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource, Look, Source } from '../probe.ts';

/** Label to whether it is switched on; what is not listed was never switched. */
export const serviceSwitchesSource: CommandSource<ReadonlyMap<string, boolean>> = {
  name: 'macos.launchctl.disabled',
  kind: 'command',
  command: serviceSwitches,
  parse: readSwitches,
};

/** macOS 13 and later say "disabled" and "enabled"; before, "true" stood for disabled. */
const on: Readonly<Record<string, boolean>> = { enabled: true, false: true, disabled: false, true: false };

function readSwitches(output: Output): ReadonlyMap<string, boolean> {
  requireSuccess(output, 'launchctl');
  // A Mac has a few hundred of them.
  if (output.stdout.length > 256_000)
    throw new LookFailure('parse_error', 'launchctl printed far more than its list of switches.');
  const lines = linesOf(stdoutText(output));
  const first = lines.findIndex(line => /^\s*disabled services = \{\s*$/.test(line));
  const last = lines.findIndex((line, i) => i > first && /^\s*\}\s*$/.test(line));
  if (first === -1 || last === -1)
    throw new LookFailure('parse_error', 'launchctl did not print its list of switches in full.');
  const switches = new Map<string, boolean>();
  for (const line of lines.slice(first + 1, last)) {
    if (line.trim() === '') continue;
    const [, label, word] = /^\s*"([^"]{1,500})"\s*=>\s*(enabled|disabled|true|false)\s*$/.exec(line) ?? [];
    const state = word === undefined ? undefined : on[word];
    if (label === undefined || state === undefined || switches.has(label))
      throw new LookFailure('parse_error', 'launchctl printed a switch in a form that is not known.');
    switches.set(label, state);
  }
  return switches;
}

type Label = Parameters<typeof loadedService>[0];

function loadedSource(label: Label, name: string): CommandSource<boolean> {
  return { name, kind: 'command', command: loadedService(label), parse: output => readLoaded(output, label) };
}

function readLoaded(output: Output, label: Label): boolean {
  if (output.stdout.length + output.stderr.length > 256_000)
    throw new LookFailure('parse_error', 'launchctl printed far more than one service.');
  const text = stdoutText(output);
  if (output.exitCode !== 0) {
    const absent = `Could not find service "${label}" in domain for system`;
    const said = text.trim() === '' ? stderrText(output) : text;
    if (linesOf(said).some(line => line.trim() === absent)) return false;
    requireSuccess(output, 'launchctl');
  }
  if (!text.trimStart().startsWith(`system/${label} = {`) || !text.trimEnd().endsWith('}'))
    throw new LookFailure('parse_error', 'launchctl did not print the service in full.');
  return true;
}

export interface Door {
  readonly service: string;
  readonly label: Label;
  readonly loaded: CommandSource<boolean>;
}

function door(service: string, label: Label, name: string): Door {
  return { service, label, loaded: loadedSource(label, name) };
}

export const sshDoor = door('ssh', 'com.openssh.sshd', 'macos.launchctl.sshd');
export const otherDoors: readonly Door[] = [
  door('screen_sharing', 'com.apple.screensharing', 'macos.launchctl.screensharing'),
  door('remote_apple_events', 'com.apple.AEServer', 'macos.launchctl.AEServer'),
];

export interface DoorState {
  /** Absent: not known. */
  readonly enabled?: boolean;
  readonly because: string[];
}

/** One of the two is enough to know that a door is open; it takes both to know that it is shut. */
export async function stateOf(look: Look, { label, loaded }: Door): Promise<DoorState> {
  const switches = await orNull(look, serviceSwitchesSource);
  const isLoaded = await orNull(look, loaded);
  const switchedOn = switches === null ? null : (switches.get(label) ?? false);
  const because = [
    switches === null
      ? `${label}: its switch could not be read`
      : `${label} ${switches.has(label) ? (switchedOn === true ? 'enabled' : 'disabled') : 'was never switched on'}`,
    ...(isLoaded === null
      ? ['whether it is loaded could not be read']
      : isLoaded
        ? ['loaded']
        : ['not loaded']),
  ];
  if (switchedOn === true || isLoaded === true) return { enabled: true, because };
  return switchedOn === false && isLoaded === false ? { enabled: false, because } : { because };
}

/** Whether Remote Management (Apple Remote Desktop) is on. */
export const remoteManagementSource: CommandSource<boolean> = {
  name: 'macos.mdmclient.remoteDesktop',
  kind: 'command',
  command: managementAnswer,
  parse(output) {
    requireSuccess(output, 'mdmclient');
    const text = stdoutText(output);
    const said = [...text.matchAll(/^[ \t]*"?RemoteDesktopEnabled"? = "?([01])"?;[ \t]*\r?$/gm)];
    const answers = new Set(said.map(one => one[1]));
    if (answers.size !== 1 || !/\}\s*$/.test(text.slice(-200)))
      throw new LookFailure('parse_error', 'mdmclient does not say whether Remote Management is on.');
    return answers.has('1');
  },
};

export async function orNull<R>(look: Look, source: Source<R>): Promise<R | null> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return null;
    throw error;
  }
}
