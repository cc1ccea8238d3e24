/** Whether doas itself is here: a package that was removed leaves its file of rules behind. */
import { doasPaths, doasPrograms } from '../../os/linux/commands-accounts.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';

/** True when one of the places that doas is put to holds a program that runs as root (its mode tells). */
export const doasThereSource: CommandSource<boolean> = {
  name: 'linux.stat.doas',
  kind: 'command',
  command: doasPrograms,
  parse: parsePrograms,
};

const absent = /^\S*stat: (?:cannot|can't) statx? '([^']+)': (?:No such file or directory|Not a directory)$/;
const present = /^([0-7]{3,5}) (\d{1,10}) (\/\S+)$/;

/** Each place is told once: on standard output when it is there, in a complaint when it is not. */
function parsePrograms(output: Output): boolean {
  const complaints = linesOf(stderrText(output));
  if (!complaints.every(line => absent.test(line))) requireSuccess(output, 'stat');
  const text = stdoutText(output);
  const there = linesOf(text).map(line => {
    const [, mode = '', owner = '', path = ''] = present.exec(line) ?? [];
    return { path, setsUser: owner === '0' && (Number.parseInt(mode, 8) & 0o4000) !== 0 };
  });
  const told = [...there.map(one => one.path), ...complaints.map(line => absent.exec(line)?.[1] ?? '')];
  const whole = text === '' || text.endsWith('\n');
  if (!whole || told.length !== doasPaths.length || !doasPaths.every(path => told.includes(path)))
    throw new LookFailure('parse_error', 'stat did not say of each path whether doas is there.');
  return there.some(one => one.setsUser);
}
