/**
 * Programs on a Mac. Applications have to be told, by whichever of two ways; receipts and Homebrew add to them, and
 * where one of these cannot be read the list is a part.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { LookFailure } from '../failure.ts';
import type { Look, Probe, Source } from '../probe.ts';
import {
  applicationNamesSource,
  applicationsSource,
  homebrewSource,
  type MacProgram,
  receiptsSource,
} from './macos-programs.ts';

const mostPrograms = 5_000;

type Listed = MacProgram & { readonly source: string };

export const softwareOnMacos: Probe<'software'> = {
  fact: 'software',
  privilege: 'partly',
  sources: [applicationsSource, applicationNamesSource, receiptsSource, homebrewSource],
  async read(look) {
    const full = await orFailure(look, applicationsSource);
    const listed = full instanceof LookFailure ? await look.at(applicationNamesSource) : full;
    const besides = [
      ['pkgutil', await orFailure(look, receiptsSource)],
      ['homebrew', await orFailure(look, homebrewSource)],
    ] as const;
    const programs: Listed[] = [
      ...from('applications', listed),
      ...besides.flatMap(([source, found]) => (found instanceof LookFailure ? [] : from(source, found))),
    ];
    const partial = full instanceof LookFailure || besides.some(([, found]) => found instanceof LookFailure);
    const fact: FactOf<'software'> = {
      programs: programs.slice(0, mostPrograms),
      truncated: partial || programs.length > mostPrograms,
      sources: [
        'applications',
        ...besides.flatMap(([source, found]) => (found instanceof LookFailure ? [] : [source])),
      ],
    };
    return fact;
  },
};

function from(source: string, programs: readonly MacProgram[]): readonly Listed[] {
  return programs.map(program => ({ ...program, source }));
}

async function orFailure<R>(look: Look, source: Source<R>): Promise<R | LookFailure> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}
