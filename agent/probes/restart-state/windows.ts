/**
 * Whether a Windows machine waits for a restart. Windows has no single sign: servicing, Windows Update and installers
 * each leave their own, and any of them counts. Files that wait to be replaced at the next start are noise by
 * themselves (printer drivers and browsers leave them daily): they are told, and do not count.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { sectionValue, sectionValueOrNull } from '../../os/windows/reading.ts';
import { type SystemReading, systemSource } from '../../os/windows/system.ts';
import type { Probe } from '../probe.ts';

export const restartStateOnWindows: Probe<'restartState'> = {
  fact: 'restartState',
  privilege: 'none',
  sources: [systemSource],
  read: async look => restartOf(await look.at(systemSource)),
};

type Answer = { -readonly [K in keyof FactOf<'restartState'>]: FactOf<'restartState'>[K] };

function restartOf(system: SystemReading): FactOf<'restartState'> {
  const signs = sectionValue(system.restart);
  const updateAgent = sectionValueOrNull(system.updateAgent);
  const reasons = [
    signs.componentsPending ? 'Windows components wait to be replaced' : '',
    signs.componentsInProgress ? 'Windows components were left half replaced' : '',
    signs.packagesPending ? 'Windows packages wait to be finished' : '',
    signs.updateRequired || updateAgent?.rebootRequired === true ? 'Windows Update asks for a restart' : '',
    signs.updateExeVolatile ? 'an installed update asks for a restart' : '',
    signs.computerRenamed ? 'a new computer name waits' : '',
  ].filter(reason => reason !== '');
  const fact: Answer = { required: reasons.length > 0, reasons };
  if (signs.fileRenames > 0)
    fact.reasons = [...reasons, 'files wait to be replaced at the next start (often harmless by itself)'];
  const bootedAtMs = sectionValueOrNull(system.boot)?.lastBootUpTime ?? null;
  if (bootedAtMs !== null) fact.bootedAtMs = bootedAtMs;
  return fact;
}
