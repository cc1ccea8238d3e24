/**
 * Every way in which a release comes to nothing on a workstation: a code and its plain words. One closed table; a code
 * is never renamed and never reused. Agents send the code, the console shows the words.
 */
export const updateRefusals = {
  // What was handed out is not what the agent may take
  documents_malformed: 'The documents of the release are not in the form that this agent reads.',
  vendor_unknown: 'This agent was built without the keys of a vendor: it takes no releases.',
  firm_unknown: 'This agent was not told whose approval counts: it takes no releases.',
  keys_broken: 'The keys that were shown do not continue the ones that this agent trusts.',
  signatures_missing: 'Too few of the keys that this agent trusts have signed.',
  expired: 'A document of the release has run out. Import fresh ones from the vendor.',
  went_back: 'An older document was shown than this agent has seen already.',
  release_unlisted: 'The vendor does not stand behind this release, or it is not the one that it signed.',
  not_newer: 'The release is not newer than the version that runs.',
  not_approved: 'The firm has not approved this release for this computer.',
  no_target: 'The release holds nothing for this kind of computer.',
  too_large: 'The release is larger than this agent takes.',
  clock_wrong: 'The clock of the computer is behind the release.',
  // On the way to the disk
  download_failed: 'The release could not be fetched whole. It is tried again, from where it broke off.',
  bytes_differ: 'What was fetched is not what was signed.',
  no_space: 'There is too little room on the disk for the release.',
  cannot_write: 'The release could not be written to the disk.',
  // Once it was tried
  cannot_start: 'The new version could not be started. The last good one runs again.',
  crashed: 'The new version ended by itself. The last good one runs again.',
  no_report: 'The new version did not get a report to the collector in time. The last good one runs again.',
} as const;
export type UpdateCode = keyof typeof updateRefusals;

/** An expected no about a release. Anything else that is thrown is a bug. */
export class UpdateRefusal extends Error {
  override readonly name = 'UpdateRefusal';
  readonly code: UpdateCode;

  /** @param more which document or file it is about; never what stands in it */
  constructor(code: UpdateCode, more = '') {
    super(more === '' ? updateRefusals[code] : `${updateRefusals[code]} (${more})`);
    this.code = code;
  }
}

export function isUpdateCode(text: string): text is UpdateCode {
  return Object.hasOwn(updateRefusals, text);
}
