/**
 * Which products of the list were seen: pure, the same on every system. A caller hands over what it could look at; a
 * part that it could not look at is left out (not empty), and then what rests on it stays unsaid.
 */
import { products } from './list.ts';
import { type Matcher, matcherOf, packageName, processName, programName, serviceName } from './pattern.ts';
import type { Product, RemoteToolKind, SignKind, System } from './signs.ts';

/** As RemoteTool of proto/keyholder/v1/facts.proto. */
export interface RemoteTool {
  readonly id: string;
  readonly name: string;
  readonly kind: RemoteToolKind;
  readonly installed?: boolean;
  readonly running?: boolean;
  readonly startsByItself?: boolean;
  readonly version?: string;
  readonly instance?: string;
  readonly signs: string[];
}

export interface SeenService {
  /** Windows service name, systemd unit, launchd label. */
  readonly name: string;
  /** Windows only. */
  readonly displayName?: string;
  /** Program that it starts, with or without folder: finds a service under another name. */
  readonly program?: string;
  readonly running?: boolean;
  readonly startsByItself?: boolean;
}

export interface SeenProgram {
  readonly name: string;
  readonly version?: string;
}

export interface Sightings {
  readonly services?: readonly SeenService[];
  /** Program names or paths of what runs; Linux cuts them to 15 characters in `comm`, which is allowed for. */
  readonly processes?: readonly string[];
  readonly packages?: readonly SeenProgram[];
  /** Windows uninstall list, names of applications on macOS. */
  readonly programs?: readonly SeenProgram[];
  /** Those of `pathsToLookFor` that are there. */
  readonly paths?: readonly string[];
}

/** Signs of one product, of one instance where it tells them apart. */
interface Trace {
  readonly kind: SignKind;
  readonly sign: string;
  readonly instance: string;
  readonly running?: boolean;
  readonly startsByItself?: boolean;
  readonly version?: string;
}

type Names = Readonly<Record<SignKind, readonly Matcher[]>>;

const mostSigns = 12;
const linuxCommLength = 15;

/** In the order of their ids; one for each instance of a product that tells instances apart. */
export function matchRemoteTools(system: System, seen: Sightings): RemoteTool[] {
  const found: RemoteTool[] = [];
  for (const product of products) {
    const names = namesOf(product, system);
    if (names !== null) found.push(...toolsOf(product, tracesOf(names, seen), seen));
  }
  return found.sort((a, b) => order(a.id, b.id) || order(a.instance ?? '', b.instance ?? ''));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const kept = new Map<string, Names | null>();

function namesOf(product: Product, system: System): Names | null {
  const key = `${system} ${product.id}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const signs = product[system];
  const of = (kind: SignKind): Matcher[] =>
    (signs ?? [])
      .filter(sign => sign.startsWith(`${kind} `))
      .flatMap(sign => sign.slice(kind.length + 1).split(' | '))
      .flatMap(name => (kind === 'process' && system === 'linux' ? [name, shortComm(name)] : [name]))
      .map(matcherOf);
  const names =
    signs === undefined
      ? null
      : {
          service: of('service'),
          process: of('process'),
          package: of('package'),
          program: of('program'),
          file: of('file'),
        };
  kept.set(key, names);
  return names;
}

/** As the Linux kernel cuts it. A name with a hole in it is left as it is. */
function shortComm(name: string): string {
  return name.includes('*') || name.includes('<') ? name : name.slice(0, linuxCommLength);
}

function first(matchers: readonly Matcher[], names: readonly string[]): { instance?: string } | null {
  for (const name of names)
    for (const matches of matchers) {
      const found = name === '' ? null : matches(name);
      if (found !== null) return found;
    }
  return null;
}

function tracesOf(names: Names, seen: Sightings): Trace[] {
  return [
    ...(seen.services ?? []).flatMap(service => serviceTrace(names, service)),
    ...(seen.processes ?? []).flatMap(path => plainTrace('process', processName(path), names.process)),
    ...(seen.packages ?? []).flatMap(one =>
      plainTrace('package', packageName(one.name), names.package, one.version),
    ),
    ...(seen.programs ?? []).flatMap(one =>
      plainTrace('program', one.name, names.program, one.version, [one.name, programName(one.name)]),
    ),
    ...(seen.paths ?? []).flatMap(path => plainTrace('file', path, names.file)),
  ];
}

function serviceTrace(names: Names, service: SeenService): Trace[] {
  const name = serviceName(service.name);
  const program = processName(service.program ?? '');
  const byName = first(names.service, [service.name, name, service.displayName ?? '']);
  const found = byName ?? first(names.process, [program]);
  if (found === null) return [];
  return [
    {
      kind: 'service',
      sign: byName === null ? `service ${name} (runs ${program})` : `service ${name}`,
      instance: found.instance ?? '',
      ...(service.running === undefined ? {} : { running: service.running }),
      ...(service.startsByItself === undefined ? {} : { startsByItself: service.startsByItself }),
    },
  ];
}

function plainTrace(
  kind: SignKind,
  name: string,
  matchers: readonly Matcher[],
  version?: string,
  names: readonly string[] = [name],
): Trace[] {
  const found = first(matchers, names);
  if (found === null) return [];
  return [
    {
      kind,
      sign: `${kind} ${name}`,
      instance: found.instance ?? '',
      ...(kind === 'process' ? { running: true } : {}),
      ...(version === undefined || version === '' ? {} : { version }),
    },
  ];
}

/** Signs without an instance belong to the only instance there is; beside several they prove nothing new. */
function toolsOf(product: Product, traces: readonly Trace[], seen: Sightings): RemoteTool[] {
  if (traces.length === 0) return [];
  const instances = [...new Set(traces.map(trace => trace.instance).filter(one => one !== ''))];
  if (instances.length < 2) return [toolOf(product, instances[0] ?? '', traces, seen)];
  return instances.map(instance =>
    toolOf(
      product,
      instance,
      traces.filter(trace => trace.instance === instance),
      seen,
    ),
  );
}

function toolOf(product: Product, instance: string, traces: readonly Trace[], seen: Sightings): RemoteTool {
  const services = traces.filter(trace => trace.kind === 'service');
  const installed = traces.some(trace => trace.kind !== 'process') || notInstalled(seen);
  const running = traces.some(trace => trace.running) || notRunning(traces, seen);
  const starts = services.some(trace => trace.startsByItself) || notStarting(services, seen);
  const version = traces.find(trace => trace.version !== undefined)?.version;
  return {
    id: product.id,
    name: product.name,
    kind: product.kind,
    ...(installed === undefined ? {} : { installed }),
    ...(running === undefined ? {} : { running }),
    ...(starts === undefined ? {} : { startsByItself: starts }),
    ...(version === undefined ? {} : { version }),
    ...(instance === '' ? {} : { instance }),
    signs: [...new Set(traces.map(trace => trace.sign))].slice(0, mostSigns),
  };
}

/** It runs without being installed, as a program that somebody carried in: only said when installing was looked at. */
const notInstalled = (seen: Sightings): false | undefined =>
  seen.services !== undefined && (seen.programs !== undefined || seen.packages !== undefined)
    ? false
    : undefined;

/** Not running: no process of it in the list of them, or each of its services is known to stand still. */
function notRunning(traces: readonly Trace[], seen: Sightings): false | undefined {
  if (seen.processes === undefined || seen.services === undefined) return undefined;
  return traces.every(trace => trace.kind !== 'service' || trace.running === false) ? false : undefined;
}

function notStarting(services: readonly Trace[], seen: Sightings): false | undefined {
  if (seen.services === undefined) return undefined;
  return services.every(trace => trace.startsByItself === false) ? false : undefined;
}
