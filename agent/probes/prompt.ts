/** Recordings from a terminal begin with the command itself, behind a prompt: "jane@mac ~ % fdesetup status". */

/** The lines from the first that is not the command on. @param program without folder and arguments */
export function withoutPrompt(lines: readonly string[], program: string): readonly string[] {
  const form = new RegExp(`^[^\\n]{0,80}[$%#>] (?:sudo )?(?:/[\\w./]{1,60}/)?${program}(?: [-\\w ]{0,80})?$`);
  const first = lines.findIndex(line => line.trim() !== '');
  return first !== -1 && (lines[first] ?? '').length <= 300 && form.test((lines[first] ?? '').trimEnd())
    ? lines.slice(first + 1)
    : lines;
}
