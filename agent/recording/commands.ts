/**
 * Takes commands out of recorded lines of sudo, doas and pkexec: what somebody ran names documents, clients, hosts and
 * sometimes a password, and no parser reads it. The line's own words before it stay, for those are read.
 */

const standIn = '[a command]';

/** What goes up to the end: of the line, or of the text that it is a part of where the line is JSON. */
const openings = /(?:\b(?:ENV|COMMAND)=|\(command continued\) | ran command )/;
const inJson = new RegExp(`(${openings.source})(?:\\\\.|[^"\\\\])*`, 'g');
const inText = new RegExp(`(${openings.source}).*`, 'g');
/** The folder that it was run in may be a client's. */
const folder = /(?<=\b[PC]WD=).{0,4000}?(?= ; (?:USER|GROUP|TSID|ENV|COMMAND)=|\])/g;
/** journalctl(1): a message that is no plain text is a list of its bytes; parsers pass over it. */
const bytes = /("MESSAGE"\s{0,4}:\s{0,4}\[)[\d,\s]*/g;

export function withoutCommands(text: string): string {
  return text
    .split('\n')
    .map(line => {
      const json = /^\s*["[{,]/.test(line);
      const clean = json ? line.replace(bytes, '$1') : line;
      if (!openings.test(clean) && !/\b[PC]WD=/.test(clean)) return clean;
      return clean.replace(json ? inJson : inText, `$1${standIn}`).replace(folder, '[a folder]');
    })
    .join('\n');
}
