/** Lines of a list of packages, of which no machine has a hundred thousand: more are not looked at. */
import { LookFailure } from '../failure.ts';
import { linesOf } from '../output.ts';

const most = 100_000;

/** @throws LookFailure for a text of more lines than any real one */
export function boundedLines(text: string, program: string): string[] {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (++lines > most) throw new LookFailure('too_much_output', `${program} has more than ${most} lines.`);
  return linesOf(text);
}
