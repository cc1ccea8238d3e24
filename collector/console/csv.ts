/** Tables as CSV (RFC 4180), for pasting into a spreadsheet. */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map(row => row.map(cell).join(',')).join('\r\n');
}

/**
 * A leading apostrophe keeps a spreadsheet from running text as a formula: names of computers and logins come from
 * outside the firm's control.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
