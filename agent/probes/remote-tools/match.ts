/**
 * Which products of the list were seen: pure, the same on every system. A caller hands over what it could look at; a
 * part that it could not look at is left out (not empty), and then what rests on it stays unsaid.
 */
import { products } from './list.ts';
import { type Hit, type Names, namesOf } from './names.ts';
import { hasHole, packageName, processName, programName, serviceName } from './pattern.ts';
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

type NamesByKind = Readonly<Record<SignKind, Names<Product>>>;
/** In the order in which they were seen. */
type Traces = Map<Product, Trace[]>;

const mostSigns = 12;
const linuxCommLength = 15;

/** In the order of their ids; one for each instance of a product that tells instances apart. */
export function matchRemoteTools(system: System, seen: Sightings): RemoteTool[] {
  const traces = tracesOf(namesOn(system), seen);
  return [...traces]
    .flatMap(([product, its]) => toolsOf(product, its, seen))
    .sort((a, b) => order(a.id, b.id) || order(a.instance ?? '', b.instance ?? ''));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const kept = new Map<System, NamesByKind>();

function namesOn(system: System): NamesByKind {
  const known = kept.get(system);
  if (known !== undefined) return known;
  const lists: Record<SignKind, [string, Product][]> = {
    service: [],
    process: [],
    package: [],
    program: [],
    file: [],
  };
  for (const product of products)
    for (const sign of product[system] ?? []) {
      const end = sign.indexOf(' ');
      const kind = sign.slice(0, end) as SignKind;
      for (const name of sign.slice(end + 1).split(' | ')) {
        lists[kind].push([name, product]);
        if (kind === 'process' && system === 'linux' && !hasHole(name) && name.length > linuxCommLength)
          lists[kind].push([name.slice(0, linuxCommLength), product]);
      }
    }
  const names: NamesByKind = {
    service: namesOf(lists.service),
    process: namesOf(lists.process),
    package: namesOf(lists.package),
    program: namesOf(lists.program),
    file: namesOf(lists.file),
  };
  kept.set(system, names);
  return names;
}

/** Each product once, by the first of a thing's names that is one of its own. */
function first(names: Names<Product>, called: readonly string[]): ReadonlyMap<Product, Hit<Product>> {
  const hits = new Map<Product, Hit<Product>>();
  for (const name of called)
    for (const hit of names.find(name)) if (!hits.has(hit.owner)) hits.set(hit.owner, hit);
  return hits;
}

function tracesOf(names: NamesByKind, seen: Sightings): Traces {
  const traces: Traces = new Map();
  for (const service of seen.services ?? []) addService(traces, names, service);
  const addPlain = (kind: SignKind, name: string, version?: string, called: readonly string[] = [name]) => {
    for (const [product, { instance }] of first(names[kind], called))
      add(traces, product, {
        kind,
        sign: `${kind} ${name}`,
        instance: instance ?? '',
        ...(kind === 'process' ? { running: true } : {}),
        ...(version === undefined || version === '' ? {} : { version }),
      });
  };
  for (const path of seen.processes ?? []) addPlain('process', processName(path));
  for (const one of seen.packages ?? []) addPlain('package', packageName(one.name), one.version);
  for (const { name, version } of seen.programs ?? [])
    addPlain('program', name, version, [name, programName(name)]);
  for (const path of seen.paths ?? []) addPlain('file', path);
  return traces;
}

function add(traces: Traces, product: Product, trace: Trace): void {
  const its = traces.get(product);
  if (its === undefined) traces.set(product, [trace]);
  else its.push(trace);
}

/** By its name, else by the program that it starts. */
function addService(traces: Traces, names: NamesByKind, service: SeenService): void {
  const name = serviceName(service.name);
  const program = processName(service.program ?? '');
  const byName = first(names.service, [service.name, name, service.displayName ?? '']);
  const byProgram = first(names.process, [program]);
  for (const [product, { instance }] of new Map([...byProgram, ...byName]))
    add(traces, product, {
      kind: 'service',
      sign: byName.has(product) ? `service ${name}` : `service ${name} (runs ${program})`,
      instance: instance ?? '',
      ...(service.running === undefined ? {} : { running: service.running }),
      ...(service.startsByItself === undefined ? {} : { startsByItself: service.startsByItself }),
    });
}

/** Signs without an instance belong to the only instance there is; beside several they prove nothing new. */
function toolsOf(product: Product, traces: readonly Trace[], seen: Sightings): RemoteTool[] {
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
