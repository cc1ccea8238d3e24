/**
 * What the distribution's own tool says of a restart: needs-restarting (dnf-utils, dnf5), zypper needs-rebooting,
 * needrestart. An exit status alone proves nothing, since these programs also end with 1 when they fail: their words
 * must agree with it.
 */
import {
  dnf5NeedsRestarting,
  needrestartKernel,
  needsRestarting,
  zypperNeedsRebooting,
} from '../../os/linux/commands-restart.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, shortened, stderrText, stdoutText } from '../output.ts';
import { familyOf, notKnown, readRelease } from '../pending-updates/family.ts';
import type { CommandSource, Look, Source } from '../probe.ts';

export interface ToolWord {
  readonly needed: boolean;
  /** What was replaced since the start, where it says. */
  readonly packages: readonly string[];
  readonly says: string;
}

export const needsRestartingSource: CommandSource<ToolWord> = {
  name: 'linux.needs-restarting',
  kind: 'command',
  command: needsRestarting,
  parse: parseNeedsRestarting,
};
export const dnf5NeedsRestartingSource: CommandSource<ToolWord> = {
  name: 'linux.dnf5.needs-restarting',
  kind: 'command',
  command: dnf5NeedsRestarting,
  parse: parseNeedsRestarting,
};
export const zypperNeedsRebootingSource: CommandSource<ToolWord> = {
  name: 'linux.zypper.needs-rebooting',
  kind: 'command',
  command: zypperNeedsRebooting,
  parse: parseNeedsRebooting,
};
/** Null where it cannot tell. */
export const needrestartSource: CommandSource<ToolWord | null> = {
  name: 'linux.needrestart',
  kind: 'command',
  command: needrestartKernel,
  parse: parseNeedrestart,
};

export const toolSources: readonly Source<unknown>[] = [
  needsRestartingSource,
  dnf5NeedsRestartingSource,
  zypperNeedsRebootingSource,
  needrestartSource,
];

/** @param kernelKnown the kernels on disk were read already, and needrestart would say no more */
export async function askTool(look: Look, kernelKnown: boolean): Promise<ToolWord | null> {
  const family = familyOf(await readRelease(look));
  if (family === 'redhat')
    return (
      (await look.at(needsRestartingSource).catch(notKnown)) ??
      (await look.at(dnf5NeedsRestartingSource).catch(notKnown))
    );
  if (family === 'suse') return look.at(zypperNeedsRebootingSource).catch(notKnown);
  return kernelKnown ? null : look.at(needrestartSource).catch(notKnown);
}

const asksForRestart = 'the system asks for a restart';

/** needs-restarting(1): 1 and "Reboot is required", or 0 and "Reboot should not be necessary". */
function parseNeedsRestarting(output: Output): ToolWord {
  const text = stdoutText(output);
  const required = /^Reboot is (required|suggested)\b/m.test(text);
  const spared = /^(Reboot should not be necessary|No core libraries or services have been updated)/m.test(
    text,
  );
  if (required && !spared) {
    const packages = linesOf(text)
      .map(line => /^\s+\* ([\w.+-]{1,100})\s*$/.exec(line)?.[1] ?? '')
      .filter(name => name !== '');
    return { needed: true, packages, says: asksForRestart };
  }
  if (spared && !required && output.exitCode === 0) return { needed: false, packages: [], says: '' };
  throw notUnderstood(output, 'needs-restarting');
}

/** zypper(8): 102 and "Reboot is suggested" or "required", or 0 and "Reboot is probably not necessary". */
function parseNeedsRebooting(output: Output): ToolWord {
  const text = stdoutText(output);
  const required = /^Reboot is (required|suggested)\b/m.test(text);
  const spared = /^(No core libraries or services have been updated|Reboot is probably not necessary)/m.test(
    text,
  );
  if (required && !spared) return { needed: true, packages: [], says: asksForRestart };
  if (spared && !required && output.exitCode === 0) return { needed: false, packages: [], says: '' };
  throw notUnderstood(output, 'zypper');
}

/** needrestart's batch form: NEEDRESTART-KSTA is 1 for current, 2 and 3 for a newer kernel, 0 for not known. */
function parseNeedrestart(output: Output): ToolWord | null {
  requireSuccess(output, 'needrestart');
  const values = new Map(
    linesOf(stdoutText(output)).map(line => {
      const found = /^(NEEDRESTART-[A-Z-]+): (.*)$/.exec(line);
      if (found === null) throw new LookFailure('parse_error', 'needrestart answered in an unknown form.');
      return [found[1] ?? '', found[2] ?? ''] as const;
    }),
  );
  const state = values.get('NEEDRESTART-KSTA') ?? '';
  if (!values.has('NEEDRESTART-VER') || !/^[0-3]$/.test(state))
    throw new LookFailure('parse_error', 'needrestart did not say how the kernel is.');
  if (state === '0') return null;
  if (state === '1') return { needed: false, packages: [], says: '' };
  const [expected, running] = [values.get('NEEDRESTART-KEXP') ?? '', values.get('NEEDRESTART-KCUR') ?? ''];
  const says = `kernel ${shortened(expected, 80)} is installed, ${shortened(running, 80)} runs`;
  return { needed: true, packages: [], says };
}

function notUnderstood(output: Output, program: string): LookFailure {
  const said = `${stdoutText(output)}\n${stderrText(output)}`.slice(0, 5_000);
  if (/must be root|root privileges|superuser/i.test(said))
    return new LookFailure('no_privilege', `${program} answers root only.`);
  if (/\p{L}/u.test(said.replace(/[\p{ASCII}]/gu, '')))
    return new LookFailure('locale_unparsed', `${program} answered in another language than English.`);
  if (![0, 1, 102].includes(output.exitCode) || /^(Error|Traceback|usage|No such command)/im.test(said))
    return new LookFailure('command_failed', `${program} ended with status ${output.exitCode}.`);
  return new LookFailure('parse_error', `${program} answered in an unknown form.`);
}
