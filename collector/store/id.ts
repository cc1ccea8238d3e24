/**
 * Name of a new row that people may have to type ("collector invite end ..."): 72 random bits in twelve characters.
 *
 * It never starts with "-": the command line would take that for an option.
 * @param random gives that many random bytes.
 */
export function newId(random: (bytes: number) => Uint8Array): string {
  return Buffer.from(random(9)).toString('base64url').replace(/^-/, '0');
}
