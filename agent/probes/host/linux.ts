/**
 * How the machine names itself: its host name, and what its maker wrote into it. For display only. The package
 * systeminformation knows the makers' many ways; it starts programs of its own, so it is asked for nothing else, is
 * loaded only here, and is left alone when it takes too long.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { LookFailure } from '../failure.ts';
import { shortened } from '../output.ts';
import type { FileSet, FilesSource, Look, Probe } from '../probe.ts';
import { type Chassis, chassisKind, isVirtual, plainIdentity } from './identity.ts';

export interface Hardware {
  readonly vendor: string;
  readonly model: string;
  readonly serial: string;
  readonly virtual: boolean;
  /** The maker's word for the case: "Notebook", "Mini Tower". */
  readonly chassisType: string;
}

export const hostNameFile: FilesSource<string> = {
  name: 'linux.files.hostname',
  kind: 'files',
  files: { paths: ['/proc/sys/kernel/hostname'] },
  parse: parseHostName,
};

/** Another one after each start of the machine (random(4)). */
export const bootIdFile: FilesSource<string> = {
  name: 'linux.files.boot-id',
  kind: 'files',
  files: { paths: ['/proc/sys/kernel/random/boot_id'] },
  parse: parseBootId,
};

/** @param readHardware what reads the maker's data; may reject, may never answer */
export function hostProbe(readHardware: () => Promise<Hardware>, limitMs = 5_000): Probe<'host'> {
  return {
    fact: 'host',
    privilege: 'partly',
    sources: [hostNameFile, bootIdFile],
    read: look => readHost(look, () => hardwareOf(look, () => withinLimit(readHardware(), limitMs))),
  };
}

export const hostOnLinux: Probe<'host'> = hostProbe(askSystemInformation);

type Answer = { -readonly [K in keyof FactOf<'host'>]: FactOf<'host'>[K] };

async function readHost(look: Look, readHardware: () => Promise<Hardware | null>): Promise<FactOf<'host'>> {
  const [name, hardware] = await Promise.all([look.at(hostNameFile), readHardware()]);
  const fact: Answer = { name };
  if (hardware === null) return fact;
  const vendor = plainIdentity(hardware.vendor);
  const model = plainIdentity(hardware.model);
  const serial = plainIdentity(hardware.serial);
  // The package looks for a virtual machine in the kernel's log too, which the agent's service is not shown.
  const virtual = hardware.virtual || isVirtual(vendor ?? '', model ?? '');
  const chassis: Chassis | null = virtual ? 'virtual' : chassisKind(hardware.chassisType);
  if (vendor !== null) fact.vendor = vendor;
  if (model !== null) fact.model = model;
  if (serial !== null) fact.serial = serial;
  if (chassis !== null) fact.chassis = chassis;
  return fact;
}

const memoryName = 'hardware';

/** The maker's data stays what it is until the machine starts anew, and to read it takes a dozen programs. */
async function hardwareOf(look: Look, ask: () => Promise<Hardware | null>): Promise<Hardware | null> {
  const bootId = await look.at(bootIdFile).catch(() => null);
  const kept = look.memory.read(memoryName) as {
    readonly bootId?: unknown;
    readonly hardware?: unknown;
  } | null;
  if (bootId !== null && kept?.bootId === bootId && isHardware(kept.hardware)) return kept.hardware;
  const hardware = await ask();
  if (bootId !== null && hardware !== null) look.memory.write(memoryName, { bootId, hardware });
  return hardware;
}

function isHardware(kept: unknown): kept is Hardware {
  if (kept === null || typeof kept !== 'object') return false;
  const { vendor, model, serial, virtual, chassisType } = kept as Readonly<Record<string, unknown>>;
  const words = [vendor, model, serial, chassisType];
  return typeof virtual === 'boolean' && words.every(word => typeof word === 'string');
}

async function askSystemInformation(): Promise<Hardware> {
  const { default: information } = await import('systeminformation');
  const [system, chassis] = await Promise.all([information.system(), information.chassis()]);
  return {
    vendor: system.manufacturer,
    model: system.model,
    serial: system.serial,
    virtual: system.virtual === true,
    chassisType: chassis.type,
  };
}

function parseBootId(files: FileSet): string {
  const text = [...files.values()][0];
  if (text === undefined)
    throw new LookFailure('feature_missing', 'The kernel does not tell one start from the next.');
  const id = text.replace(/\n$/, '');
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    throw new LookFailure('parse_error', 'What stands for this start of the machine is in an unknown form.');
  return id;
}

/** Null when it fails or is late: the name alone is still worth showing. */
async function withinLimit<T>(work: Promise<T>, limitMs: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>(resolve => {
    timer = setTimeout(resolve, limitMs, null);
  });
  return Promise.race([work.catch(() => null), late]).finally(() => clearTimeout(timer));
}

/** One line; hostname(7). */
function parseHostName(files: FileSet): string {
  const text = [...files.values()][0];
  if (text === undefined) throw new LookFailure('feature_missing', 'The kernel does not give a host name.');
  const name = text.replace(/\n$/, '');
  if (!/^[\w.-]{1,64}$/.test(name))
    throw new LookFailure('parse_error', `The host name is no such name: ${shortened(name, 40)}`);
  return name;
}
