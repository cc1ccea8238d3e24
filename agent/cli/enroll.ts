/**
 * `agent enroll TOKEN`, or `agent enroll --answers FILE` for whoever installs many. An installed service that joins by
 * the answers it found says `--as-service`: it reports from here on by itself.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Answers, parseAnswers } from '../answers.ts';
import { dataFolder, SetupError, typedToStart, UsageError } from '../config.ts';
import { enroll } from '../enroll.ts';
import { readIdentity } from '../identity.ts';

const options = {
  data: { type: 'string' },
  again: { type: 'boolean' },
  answers: { type: 'string' },
  'as-service': { type: 'boolean' },
} as const;

export async function enrollCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const folder = dataFolder(values.data, process.env);
  if (!(values.again ?? false) && readIdentity(folder) !== null)
    return alreadyEnrolled(folder, values.answers);
  const { token, collector, firm } = answersOf(positionals, values.answers);
  const { deviceId, address, standing } = await enroll(folder, token, Date.now(), collector, firm);
  process.stdout.write(
    `This computer is enrolled with the collector at ${address}, as device ${deviceId}.\n`,
  );
  const how =
    standing === 'admitted'
      ? 'The firm has admitted it.'
      : 'It waits for a person of the firm to admit it in the console; it may report meanwhile.';
  const next =
    values['as-service'] === true ? 'It reports from now on.' : `Start reporting with: ${typedToStart()}`;
  process.stdout.write(`${how} ${next}\n`);
  return 0;
}

/** A tool that installs may run as often as it likes; somebody who types a token should hear that it did nothing. */
function alreadyEnrolled(folder: string, answers: string | undefined): number {
  if (answers === undefined) {
    throw new UsageError(
      `This computer is enrolled already (${folder}). To enroll it anew, as another device, add --again.`,
    );
  }
  process.stdout.write('This computer is enrolled already; nothing was changed.\n');
  return 0;
}

function answersOf(positionals: readonly string[], file: string | undefined): Answers {
  const [token] = positionals;
  if (file !== undefined && token !== undefined)
    throw new UsageError('Give a token or an answer file, not both.');
  if (file !== undefined) return parseAnswers(readAnswers(file));
  if (token === undefined) {
    throw new UsageError(
      'Give the token that the firm made for this computer: agent enroll kh1_..., or a file that holds it: agent enroll --answers FILE',
    );
  }
  return { token, collector: null, firm: null };
}

/** "-" reads what is piped in, so that a token need not touch the disk. */
function readAnswers(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new SetupError(`The answer file could not be read: ${(error as Error).message}`);
  }
}
