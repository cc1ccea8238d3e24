/**
 * What a script's JSON must look like, as data: the same table checks an answer, types it, and is compared with the
 * script's text by a test. Only fields that a shape names are copied out; whatever else a script printed stays behind.
 */

/**
 * - 'text', 'whole' (safe integer), 'number', 'flag', 'time' (ISO 8601 in UTC, read into epoch milliseconds);
 * - with '?' at the end: may be null as well;
 * - [shape]: a list of any length; { field: shape }: a record, in which no field may be missing.
 */
export type Shape =
  | 'text'
  | 'text?'
  | 'whole'
  | 'whole?'
  | 'number'
  | 'number?'
  | 'flag'
  | 'flag?'
  | 'time'
  | 'time?'
  | readonly [Shape]
  | RecordShape;

export interface RecordShape {
  readonly [field: string]: Shape;
}

interface Scalars {
  text: string;
  whole: number;
  number: number;
  flag: boolean;
  time: number;
}

/** The type that a shape describes. */
export type Shaped<S> = S extends keyof Scalars
  ? Scalars[S]
  : S extends `${infer K extends keyof Scalars}?`
    ? Scalars[K] | null
    : S extends readonly [infer Each]
      ? readonly Shaped<Each>[]
      : { readonly [F in keyof S]: Shaped<S[F]> };

/** Thrown inside this folder only; reading.ts turns it into a LookFailure. */
export class WrongShape extends Error {
  override readonly name = 'WrongShape';
}

const mostCharacters = 4_000;

/** @throws WrongShape with the path of what is wrong, never with its contents */
export function shaped<const S extends Shape>(value: unknown, shape: S, path: string): Shaped<S> {
  return take(value, shape, path) as Shaped<S>;
}

function take(value: unknown, shape: Shape, path: string): unknown {
  if (typeof shape === 'string') return scalar(value, shape, path);
  if (isList(shape)) {
    return listOf(value, path).map((one, i) => take(one, shape[0], `${path}[${i}]`));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new WrongShape(`${path} is no record`);
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(shape).map(([name, inner]) => {
      if (!Object.hasOwn(fields, name)) throw new WrongShape(`${path}.${name} is missing`);
      return [name, take(fields[name], inner, `${path}.${name}`)];
    }),
  );
}

function isList(shape: readonly [Shape] | RecordShape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

/** Windows PowerShell 5.1 prints some lists as { "value": [...], "Count": n }. */
function listOf(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const wrapped = value as { readonly value?: unknown; readonly Count?: unknown } | null;
  if (typeof wrapped === 'object' && wrapped !== null && Array.isArray(wrapped.value)) {
    if (wrapped.Count === wrapped.value.length) return wrapped.value;
  }
  throw new WrongShape(`${path} is no list`);
}

type ScalarShape = Extract<Shape, string>;

function scalar(value: unknown, shape: ScalarShape, path: string): string | number | boolean | null {
  const optional = shape.endsWith('?');
  if (value === null && optional) return null;
  const found = scalarReaders[(optional ? shape.slice(0, -1) : shape) as keyof Scalars](value);
  if (found === null) throw new WrongShape(`${path} is no ${shape}`);
  return found;
}

const scalarReaders: { readonly [K in keyof Scalars]: (value: unknown) => Scalars[K] | null } = {
  text: value => (typeof value === 'string' && value.length <= mostCharacters ? value : null),
  whole: value => (Number.isSafeInteger(value) ? (value as number) : null),
  number: value => (Number.isFinite(value) ? (value as number) : null),
  flag: value => (typeof value === 'boolean' ? value : null),
  time: value => (typeof value === 'string' ? utcTime(value) : null),
};

/** .NET's round-trip form has seven digits after the second. Null for what is no time in UTC. */
export function utcTime(text: string): number | null {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/.exec(text);
  if (found === null) return null;
  const ms = Date.parse(`${found[1]}.${(found[2] ?? '').padEnd(3, '0').slice(0, 3)}Z`);
  return Number.isNaN(ms) ? null : ms;
}
