/** What every dress of lsblk's output is read into. */

/** One line of lsblk: its columns by lower-case name ("maj:min"), absent and null ones left out. */
export interface LsblkRow {
  readonly columns: ReadonlyMap<string, string>;
  readonly mountPoints: readonly string[];
  /** Index of the row that this one hangs below; null at the top or in a flat list. */
  readonly above: number | null;
}

/** lsblk writes unsafe bytes as \x20; several make one UTF-8 letter. */
export function unescapeHex(text: string): string {
  if (!text.includes('\\x')) return text;
  return text.replace(/(?:\\x[0-9a-fA-F]{2})+/g, run =>
    Buffer.from(run.replaceAll('\\x', ''), 'hex').toString('utf8'),
  );
}
