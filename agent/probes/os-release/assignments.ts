/**
 * Reads the shell-like assignments of os-release(5): `NAME=value`, with double or single quotes and backslashes
 * before `$`, `"`, `'`, `\` and backquote. Nothing is expanded. Comments and lines of any other form are passed over,
 * and the last assignment of a name counts, as in a shell.
 */
export function readAssignments(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const found = /^\s*([A-Z][A-Z0-9_]*)=(.*?)\s*$/.exec(line);
    const value = found === null ? null : unquote(found[2] ?? '');
    if (value !== null) values.set(found?.[1] ?? '', value);
  }
  return values;
}

/** Null for a quote that is not closed or text after it. */
function unquote(raw: string): string | null {
  const double = /^"((?:[^"\\]|\\.)*)"$/.exec(raw);
  if (double !== null) return (double[1] ?? '').replace(/\\([$"`\\'])/g, '$1');
  const single = /^'([^']*)'$/.exec(raw);
  if (single !== null) return single[1] ?? '';
  if (/["'\s]/.test(raw.replace(/\\./g, ''))) return null;
  return raw.replace(/\\(.)/g, '$1');
}
