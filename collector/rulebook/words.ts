/** Puts a rule's numbers into its sentences: "{limit}" becomes "15 minutes", "30 days". */
import { span, text } from './functions.ts';

export interface ShownParameter {
  readonly name: string;
  readonly value: number | string | boolean;
  readonly unit: string;
}

export function fill(template: string, parameters: readonly ShownParameter[]): string {
  if (!template.includes('{')) return template;
  return parameters.reduce((filled, p) => filled.replaceAll(`{${p.name}}`, shown(p)), template);
}

/** Every "{name}" of a sentence. */
export function placeholders(template: string): readonly string[] {
  return [...template.matchAll(/\{([^}]*)\}/g)].map(match => match[1] ?? '');
}

export function shown({ value, unit }: ShownParameter): string {
  if (typeof value !== 'number' || unit === '') return String(value);
  if (unit === 'seconds') return span(value);
  return `${text(value)} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}
