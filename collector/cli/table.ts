/** A plain table for a terminal: columns as wide as their widest cell, the last one wrapped to the terminal's width. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], columns = 0): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map(row => (row[i] ?? '').length)));
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  const room = Math.max(20, columns - before);
  const lines = [
    head,
    widths.map(width => '-'.repeat(Math.min(width, columns > 0 ? room : width))),
    ...rows,
  ].flatMap(row => {
    const last = wrap(row.at(-1) ?? '', columns > 0 ? room : Number.POSITIVE_INFINITY);
    const start = row
      .slice(0, -1)
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ');
    const indent = ' '.repeat(before);
    return last.map((part, i) =>
      (i === 0 ? `${start}${row.length > 1 ? '  ' : ''}${part}` : indent + part).trimEnd(),
    );
  });
  return `${lines.join('\n')}\n`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
