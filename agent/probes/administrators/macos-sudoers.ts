/**
 * Whether sudoers on a Mac lets anybody but root and the group admin become root. What Apple ships is recognised word
 * for word; every other rule is handed on as a road that this agent did not follow, so that nobody is overlooked.
 */
import { LookFailure } from '../failure.ts';
import type { FileSet, FilesSource } from '../probe.ts';

/** Subjects of the rules beyond Apple's own: "jane", "%staff", "User_Alias TECHS". */
export const sudoersBesideSource: FilesSource<readonly string[]> = {
  name: 'macos.files.sudoers-beside',
  kind: 'files',
  files: { paths: ['/etc/sudoers', '/etc/sudoers.d/*'] },
  parse: rulesBeside,
};

const own = /^(?:root|%admin)\s+ALL\s*=\s*\(ALL(?:\s*:\s*ALL)?\)\s*ALL$/;
const ownFolder = /^[#@]includedir\s+(?:\/private)?\/etc\/sudoers\.d\/?$/;
const lineMost = 4_000;
const fileMost = 128_000;

function rulesBeside(files: FileSet): readonly string[] {
  const main = files.get('/etc/sudoers');
  if (main === undefined) throw new LookFailure('parse_error', 'This Mac has no sudoers file.');
  // Apple's file ends with this line: without it the file was changed, or is not whole.
  const whole = main.split(/\r?\n/).some(line => ownFolder.test(line.trim()));
  const beside: string[] = whole ? [] : ['the end of the file'];
  for (const [path, text] of files) {
    if (text.length > fileMost)
      throw new LookFailure('parse_error', `${path} is far longer than any list of rules.`);
    // sudo itself skips these names in the folder.
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (path !== '/etc/sudoers' && (name.includes('.') || name.endsWith('~'))) continue;
    for (const line of text.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n/)) {
      const rule = line.trim();
      if (rule.length > lineMost) throw new LookFailure('parse_error', `${path} has a line beyond any rule.`);
      // "#1001" is a person by number and "#include" a file; every other "#" begins a comment.
      const comment = rule.startsWith('#') && !/^#(?:\d|include)/.test(rule);
      if (rule === '' || comment || /^Defaults\b/.test(rule) || own.test(rule) || ownFolder.test(rule))
        continue;
      beside.push(subjectOf(rule));
    }
  }
  return beside;
}

/** The first word or two: who it is about, not what they may do. */
function subjectOf(rule: string): string {
  const words = /^(?:(?:User|Runas|Host|Cmnd|Cmd)_Alias\s+|[#@]include(?:dir)?\s+)?(?:"[^"]*"|[^\s=]+)/.exec(
    rule,
  );
  return (words?.[0] ?? rule).slice(0, 200).replaceAll(/\s+/g, ' ');
}
