/**
 * Which Windows this is. Windows 11 still calls itself "Windows 10" in ProductName, so the build decides; the edition
 * and the update revision (UBR) say how long Microsoft supports it and which month's fixes it has.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { sectionValue, sectionValueOrNull } from '../../os/windows/reading.ts';
import { type SystemReading, systemSource } from '../../os/windows/system.ts';
import { LookFailure } from '../failure.ts';
import type { Probe } from '../probe.ts';

export const osReleaseOnWindows: Probe<'osRelease'> = {
  fact: 'osRelease',
  privilege: 'none',
  sources: [systemSource],
  read: async look => releaseOf(await look.at(systemSource)),
};

type Answer = { -readonly [K in keyof FactOf<'osRelease'>]: FactOf<'osRelease'>[K] };

function releaseOf(system: SystemReading): FactOf<'osRelease'> {
  const release = sectionValue(system.release);
  const { build, revision, edition } = release;
  if (build === null || !/^\d{4,6}$/.test(build))
    throw new LookFailure('parse_error', 'Windows does not say which build it is.');
  const server = release.installationType?.startsWith('Server') ?? edition?.startsWith('Server') ?? false;
  const shown = release.displayVersion ?? release.releaseId;
  const fact: Answer = { platform: 'windows', id: 'windows', build };
  fact.name = [productName(Number(build), server), editionName(edition), shown]
    .filter(part => part !== null && part !== '')
    .join(' ');
  // Without the revision nobody can tell which fixes it has: no version then, rather than the oldest.
  if (revision !== null) {
    fact.version = `${build}.${revision}`;
    fact.kernel = `10.0.${build}.${revision}`;
  }
  if (shown !== null) fact.codename = shown;
  if (edition !== null) fact.edition = edition;
  const architecture = architectureOf(release.architecture);
  if (architecture !== null) fact.architecture = architecture;
  if (release.installedSeconds !== null) fact.installedAtMs = release.installedSeconds * 1000;
  const extended = extendedSupport(system, edition);
  if (extended !== null) fact.extendedSupport = extended;
  return fact;
}

const firstWindows11 = 22_000;

const servers: ReadonlyMap<number, string> = new Map([
  [14_393, 'Windows Server 2016'],
  [17_763, 'Windows Server 2019'],
  [20_348, 'Windows Server 2022'],
  [26_100, 'Windows Server 2025'],
]);

function productName(build: number, server: boolean): string {
  if (server) return servers.get(build) ?? 'Windows Server';
  return build >= firstWindows11 ? 'Windows 11' : 'Windows 10';
}

const editions: ReadonlyMap<string, string> = new Map([
  ['Core', 'Home'],
  ['CoreSingleLanguage', 'Home Single Language'],
  ['CoreCountrySpecific', 'Home China'],
  ['Professional', 'Pro'],
  ['ProfessionalWorkstation', 'Pro for Workstations'],
  ['ProfessionalEducation', 'Pro Education'],
  ['EnterpriseS', 'Enterprise LTSC'],
  ['IoTEnterprise', 'IoT Enterprise'],
  ['IoTEnterpriseS', 'IoT Enterprise LTSC'],
  ['ServerStandard', 'Standard'],
  ['ServerDatacenter', 'Datacenter'],
]);

function editionName(edition: string | null): string {
  return edition === null ? '' : (editions.get(edition) ?? edition);
}

function architectureOf(word: string | null): string | null {
  const known: Readonly<Record<string, string>> = { AMD64: 'x86_64', ARM64: 'aarch64', x86: 'i686' };
  return word === null ? null : (known[word] ?? word);
}

/**
 * Only what the machine can prove: the Long-Term Servicing edition, or an active licence for extended updates. "" where
 * it was looked for and there is none.
 */
function extendedSupport(system: SystemReading, edition: string | null): string | null {
  if (edition !== null && /^(IoT)?EnterpriseS(N|Eval|NEval)?$/.test(edition)) return 'ltsc';
  const licensed = sectionValueOrNull(system.extendedSupport)?.esuLicensed ?? null;
  return licensed === null ? null : licensed ? 'windows-esu' : '';
}
