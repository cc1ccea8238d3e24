/** What a collector is told when it starts: from the command line, else from the environment, else by default. */
import { existsSync } from 'node:fs';
import { homedir, hostname, networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface CollectorConfig {
  /** Folder of the database, the authority's keys and the settings. */
  readonly data: string;
  /** A file's path or a "postgres://" URL. */
  readonly store: string;
  readonly agentsHost: string;
  readonly agentsPort: number;
  /** "host:port" that enrollment tokens send agents to. */
  readonly agentsAddress: string;
  readonly consoleHost: string;
  readonly consolePort: number;
  /** Further names under which people open the console. */
  readonly consoleNames: readonly string[];
  /** The firm's own certificate for the console, as PEM files; null for another. */
  readonly consoleCertificate: { readonly certificate: string; readonly key: string } | null;
  readonly acme: AcmeConfig | null;
  readonly reportEverySeconds: number;
  readonly heartbeatEverySeconds: number;
  readonly certificateLifeMs: number;
  readonly enrollmentsPerMinute: number;
  readonly triesPerMinute: number;
  readonly baseline: string;
  /** The built page. */
  readonly pages: string;
}

/** Where the console's certificate comes from by itself (ACME, RFC 8555). */
export interface AcmeConfig {
  /** Whom the authority writes to before a certificate runs out. Naming it agrees to the authority's terms. */
  readonly email: string;
  readonly directory: string;
  /** PEM of the authority that vouches for the ACME server itself, where that is one of the firm's own; else null. */
  readonly authorityFile: string | null;
  /** Port on which proofs are asked for; from outside it must be reached on port 80. */
  readonly port: number;
}

/** Wrong or missing words on the command line, with what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Options that every command takes. */
export const commonOptions = {
  data: { type: 'string' },
  store: { type: 'string' },
} as const;

const options = {
  ...commonOptions,
  'agents-host': { type: 'string' },
  'agents-port': { type: 'string' },
  address: { type: 'string' },
  'console-host': { type: 'string' },
  'console-port': { type: 'string' },
  'console-name': { type: 'string', multiple: true },
  'console-certificate': { type: 'string' },
  'console-key': { type: 'string' },
  acme: { type: 'string' },
  'acme-directory': { type: 'string' },
  'acme-authority': { type: 'string' },
  'acme-port': { type: 'string' },
  'report-every': { type: 'string' },
} as const;

const dayMs = 24 * 60 * 60 * 1000;

/** @throws UsageError */
export function readConfig(args: readonly string[], env: NodeJS.ProcessEnv): CollectorConfig {
  const given = parse(args);
  const data = dataFolder(given.data, env);
  const agentsPort = port(given['agents-port'] ?? env['KEYHOLDER_AGENTS_PORT'], 7443, '--agents-port');
  const agentsHost = given['agents-host'] ?? env['KEYHOLDER_AGENTS_HOST'] ?? '0.0.0.0';
  const names = (given['console-name'] ?? env['KEYHOLDER_CONSOLE_NAMES']?.split(',') ?? [])
    .map(name => name.trim().toLowerCase())
    .filter(name => name !== '');
  const consoleCertificate = certificateFiles(given, env);
  const acme = acmeConfig(given, env, names);
  // Whoever brings a certificate wants others to reach the console by it.
  const reached = consoleCertificate !== null || acme !== null;
  return {
    data,
    store: given.store ?? env['KEYHOLDER_STORE'] ?? join(data, 'keyholder.db'),
    agentsHost,
    agentsPort,
    agentsAddress: address(given.address ?? env['KEYHOLDER_ADDRESS'], agentsHost, agentsPort),
    consoleHost:
      given['console-host'] ?? env['KEYHOLDER_CONSOLE_HOST'] ?? (reached ? '0.0.0.0' : 'localhost'),
    consolePort: port(given['console-port'] ?? env['KEYHOLDER_CONSOLE_PORT'], 7480, '--console-port'),
    consoleNames: names,
    consoleCertificate,
    acme,
    reportEverySeconds: seconds(given['report-every'] ?? env['KEYHOLDER_REPORT_EVERY']),
    heartbeatEverySeconds: 120,
    certificateLifeMs: 180 * dayMs,
    enrollmentsPerMinute: 60,
    triesPerMinute: 10,
    baseline: 'hipaa-2013',
    pages: join(root, 'dist', 'console'),
  };
}

/** The folder that a checkout uses, or the system's place for an installed collector. */
export function dataFolder(given: string | undefined, env: NodeJS.ProcessEnv): string {
  const chosen = given ?? env['KEYHOLDER_COLLECTOR_DATA'];
  if (chosen !== undefined) return resolve(chosen);
  if (existsSync(join(root, 'package.json'))) return join(root, '.keyholder', 'collector');
  return process.getuid?.() === 0
    ? '/var/lib/keyholder-collector'
    : join(homedir(), '.keyholder', 'collector');
}

type Given = ReturnType<typeof parse>;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function certificateFiles(given: Given, env: NodeJS.ProcessEnv): CollectorConfig['consoleCertificate'] {
  const certificate = given['console-certificate'] ?? env['KEYHOLDER_CONSOLE_CERTIFICATE'];
  const key = given['console-key'] ?? env['KEYHOLDER_CONSOLE_KEY'];
  if (certificate === undefined && key === undefined) return null;
  if (certificate === undefined || key === undefined)
    throw new UsageError('A certificate needs its key: give both --console-certificate and --console-key.');
  return { certificate: resolve(certificate), key: resolve(key) };
}

const letsEncrypt = 'https://acme-v02.api.letsencrypt.org/directory';

function acmeConfig(given: Given, env: NodeJS.ProcessEnv, names: readonly string[]): AcmeConfig | null {
  const email = given.acme ?? env['KEYHOLDER_ACME'];
  if (email === undefined) return null;
  if (!/^[^@\s]+@[^@\s]+$/.test(email))
    throw new UsageError(
      `--acme takes the e-mail address that the authority may write to; "${email}" is none.`,
    );
  if (names.length === 0)
    throw new UsageError(
      '--acme needs the name that the certificate is for: --console-name keyholder.example.com',
    );
  if (given['console-certificate'] !== undefined || env['KEYHOLDER_CONSOLE_CERTIFICATE'] !== undefined)
    throw new UsageError('Give a certificate of your own or --acme, not both.');
  const directory = given['acme-directory'] ?? env['KEYHOLDER_ACME_DIRECTORY'] ?? letsEncrypt;
  if (!directory.startsWith('https://'))
    throw new UsageError(
      `--acme-directory takes an address that begins with https://; "${directory}" does not.`,
    );
  const authorityFile = given['acme-authority'] ?? env['KEYHOLDER_ACME_AUTHORITY'];
  return {
    email,
    directory,
    authorityFile: authorityFile === undefined ? null : resolve(authorityFile),
    port: port(given['acme-port'] ?? env['KEYHOLDER_ACME_PORT'], 80, '--acme-port'),
  };
}

function port(text: string | undefined, otherwise: number, name: string): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new UsageError(`${name} takes a port number from 0 to 65535; "${text}" is none.`);
  }
  return number;
}

function seconds(text: string | undefined): number {
  if (text === undefined) return 15 * 60;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 10 || number > 86_400) {
    throw new UsageError(`--report-every takes seconds from 10 to 86400; "${text}" is none.`);
  }
  return number;
}

/** An address that other computers of the office can reach without a name server; the host's name where there is none. */
function ownAddress(): string {
  const outside = Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  return outside?.address ?? hostname();
}

function address(text: string | undefined, agentsHost: string, agentsPort: number): string {
  if (text === undefined) {
    const loopback = agentsHost === '127.0.0.1' || agentsHost === 'localhost' || agentsHost === '::1';
    return `${loopback ? agentsHost : ownAddress()}:${agentsPort}`;
  }
  return /:\d+$/.test(text) ? text : `${text}:${agentsPort}`;
}

/** Names under which the console answers: a page of another name that resolves here must not reach it. */
export function consoleNames(config: CollectorConfig): ReadonlySet<string> {
  const loopback = ['localhost', '127.0.0.1', '[::1]', ...config.consoleNames];
  if (isLoopback(config.consoleHost)) return new Set(loopback);
  const own = [config.agentsAddress.replace(/:\d+$/, ''), config.consoleHost, hostname()];
  return new Set([...loopback, ...own.map(name => name.toLowerCase())]);
}

/** The name in the console's address as people are told it: never "every address". */
export function consoleAddress({ consoleHost, consoleNames, agentsAddress }: CollectorConfig): string {
  const everywhere = consoleHost === '0.0.0.0' || consoleHost === '::';
  if (isLoopback(consoleHost) && consoleNames.length === 0) return consoleHost;
  return consoleNames[0] ?? (everywhere ? agentsAddress.replace(/:\d+$/, '') : consoleHost);
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
