/** The numbers of a rule, as its file and the baselines write them. */
import type { Reader } from './document.ts';

export type ParameterValue = number | string | boolean;

export interface ParameterSource {
  readonly name: string;
  readonly default: ParameterValue;
  readonly unit: string;
  readonly source: string;
}

export function readParameter(name: string, at: Reader): ParameterSource {
  at.only('default', 'unit', 'source');
  const unit = at.has('unit') ? at.text('unit') : '';
  return { name, default: readValue(at, 'default'), unit, source: at.text('source') };
}

export function readValue(at: Reader, key: string): ParameterValue {
  const value = at.at(key).plain();
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  at.report(`"${key}" must be a number, a text or true/false.`);
  return 0;
}
