/** One system's answers alone. To read the program text of all three costs a short look more than its questions do. */
import type { System } from './index.ts';
import type { Probes } from './probe.ts';

const answers: { readonly [S in System]: () => Promise<Probes> } = {
  windows: async () => (await import('./windows.ts')).windowsProbes,
  macos: async () => (await import('./macos.ts')).macosProbes,
  linux: async () => (await import('./linux.ts')).linuxProbes,
};

export function probesOfSystem(system: System): Promise<Probes> {
  return answers[system]();
}
