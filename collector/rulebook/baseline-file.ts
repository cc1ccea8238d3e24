/** What a baseline's file says: which rules, with which numbers for which class of device. */
import type { Reader } from './document.ts';
import { type ParameterValue, readValue } from './parameters.ts';
import { type DeviceClass, deviceClasses } from './types.ts';

export interface BaselineSource {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly staleAfterHours: Readonly<
    Record<DeviceClass, { readonly hours: number; readonly source: string }>
  >;
  readonly rules: readonly BaselineRule[];
}

export interface BaselineRule {
  readonly id: string;
  readonly parameters: readonly BaselineParameter[];
  readonly at: Reader;
}

export interface BaselineParameter {
  readonly name: string;
  readonly deviceClass: DeviceClass;
  readonly value: ParameterValue;
  readonly source: string;
}

export function readBaseline(at: Reader): BaselineSource {
  at.only('id', 'title', 'source', 'staleAfter', 'rules');
  const stale = deviceClasses.map(name => {
    const row = at.at('staleAfter').at(name);
    return [name, { hours: row.number('hours'), source: row.text('source') }];
  });
  return {
    id: at.text('id'),
    title: at.text('title'),
    source: at.text('source'),
    staleAfterHours: Object.fromEntries(stale) as BaselineSource['staleAfterHours'],
    rules: at.list('rules').map(readBaselineRule),
  };
}

function readBaselineRule(at: Reader): BaselineRule {
  if (typeof at.plain() === 'string') return { id: String(at.plain()), parameters: [], at };
  at.only('id', 'parameters');
  const parameters = at.entries('parameters').flatMap(([name, classes]) => {
    classes.only(...deviceClasses);
    return deviceClasses
      .filter(deviceClass => classes.has(deviceClass))
      .map(deviceClass => {
        const row = classes.at(deviceClass);
        return { name, deviceClass, value: readValue(row, 'value'), source: row.text('source') };
      });
  });
  return { id: at.text('id'), parameters, at };
}
