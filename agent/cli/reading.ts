/** A parser's reading as plain JSON: maps become objects, sets lists, bytes base64, big integers text. */
export function readingToJson(reading: unknown): unknown {
  if (typeof reading === 'bigint') return reading.toString();
  if (typeof reading === 'function' || typeof reading === 'symbol') return String(reading);
  if (reading === undefined) return null;
  if (reading === null || typeof reading !== 'object') return reading;
  if (reading instanceof Uint8Array) return Buffer.from(reading).toString('base64');
  if (reading instanceof Date) return reading.toISOString();
  if (reading instanceof Map) return mapToJson(reading);
  if (Array.isArray(reading) || reading instanceof Set) return [...reading].map(readingToJson);
  return Object.fromEntries(
    Object.entries(reading)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, readingToJson(value)]),
  );
}

/** A map whose keys are not all text has no object that stands for it: then a list of pairs does. */
function mapToJson(map: ReadonlyMap<unknown, unknown>): unknown {
  const entries = [...map].map(([key, value]) => [readingToJson(key), readingToJson(value)] as const);
  return entries.every(([key]) => typeof key === 'string')
    ? Object.fromEntries(entries as (readonly [string, unknown])[])
    : entries;
}
