/**
 * Programs by the lists that uninstalling works from: of the machine in both registry views, of people who are signed
 * in, and app packages that are not Windows' own. Updates of a program and parts that hide themselves are left out.
 */
import { sectionValue, sectionValueOrNull } from '../../os/windows/reading.ts';
import { type SoftwareReading, softwareSource } from '../../os/windows/software.ts';
import type { Probe } from '../probe.ts';

type Entry = Extract<SoftwareReading['machine'], { value: unknown }>['value']['programs'][number];

const mostPrograms = 5000;
const updateTypes = /^(Update|Hotfix|Security Update|Service Pack|Update Rollup)$/i;

/** Epoch milliseconds of the UTC day; null for the dates that installers write in forms of their own. */
export function installDay(text: string | null): number | null {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text?.trim() ?? '') ?? [];
  if (year === undefined) return null;
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const back = new Date(ms);
  const real = back.getUTCMonth() === Number(month) - 1 && back.getUTCDate() === Number(day);
  return real && Number(year) >= 1990 ? ms : null;
}

/** What the list of programs shows a person. */
export function isShown(entry: Entry): boolean {
  return (
    entry.systemComponent !== 1 && entry.parentKey === null && !updateTypes.test(entry.releaseType ?? '')
  );
}

function programOf(entry: Entry, personal: boolean) {
  const installedAtMs = installDay(entry.installDate);
  return {
    name: entry.name,
    version: entry.version ?? '',
    publisher: entry.publisher ?? '',
    source: 'registry',
    ...(installedAtMs === null ? {} : { installedAtMs }),
    ...(personal ? { personal: true } : {}),
  };
}

type Program = ReturnType<typeof programOf>;

/** An installer often leaves the same entry in both views. */
function distinct(programs: readonly Program[]): Program[] {
  return [
    ...new Map(programs.map(one => [JSON.stringify([one.name, one.version, one.source]), one])).values(),
  ];
}

export const softwareOnWindows: Probe<'software'> = {
  fact: 'software',
  privilege: 'partly',
  sources: [softwareSource],
  async read(look) {
    const reading = await look.at(softwareSource);
    const machine = sectionValue(reading.machine);
    const people = sectionValueOrNull(reading.people);
    const packages = sectionValueOrNull(reading.packages);
    const all = distinct([
      ...machine.programs.filter(isShown).map(entry => programOf(entry, false)),
      ...(people?.programs ?? []).filter(isShown).map(entry => programOf(entry, true)),
      ...(packages?.programs ?? []).map(one => ({
        name: one.name,
        version: one.version ?? '',
        publisher: '',
        source: 'appx',
      })),
    ]);
    const cut = [machine, people, packages].some(part => part?.truncated === true);
    // An entry that could not be read, and the list of people that could not, may hold more than is told.
    const missing = people === null || machine.unreadable + people.unreadable > 0;
    return {
      programs: all.slice(0, mostPrograms),
      truncated: cut || missing || all.length > mostPrograms,
      sources: packages === null ? ['registry'] : ['registry', 'appx'],
    };
  },
};
