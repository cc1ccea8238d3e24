/**
 * Every expected no, on the agents' side of the collector: its code, its HTTP status and its plain words.
 * A code is never renamed and never reused.
 */
export const refusals = {
  // Enrollment
  token_malformed: {
    status: 400,
    words: 'This is not a whole enrollment token. Copy it again, from its first to its last character.',
  },
  token_unknown: {
    status: 403,
    words: 'This collector did not make this token. Ask the firm for a new one.',
  },
  token_expired: { status: 403, words: 'This token has run out. Ask the firm for a new one.' },
  token_used: { status: 403, words: 'This token was used already. Each computer needs a token of its own.' },
  token_used_up: {
    status: 403,
    words: 'As many computers as this token was made for have joined with it. Ask the firm for a new one.',
  },
  token_ended: { status: 403, words: 'The firm has taken this token back. Ask it for a new one.' },
  token_elsewhere: {
    status: 403,
    words:
      'This token is good in certain networks only, and this computer comes from another one. Enroll it in the office, or ask the firm for a token without that bound.',
  },
  request_malformed: {
    status: 400,
    words: 'The request is not in the form that this collector reads. Is the agent of another version?',
  },
  key_proof_invalid: { status: 403, words: 'The request is not signed with the keys that it names.' },
  // Connecting
  certificate_missing: { status: 401, words: 'No device certificate was shown. Enroll this computer first.' },
  certificate_untrusted: { status: 401, words: 'The device certificate was not made by this collector.' },
  certificate_expired: {
    status: 401,
    words: 'The device certificate has run out. Enroll this computer again.',
  },
  device_unknown: { status: 403, words: 'This collector does not know this device. Enroll it again.' },
  device_revoked: { status: 403, words: 'The firm has taken this device off its list.' },
  origin_refused: { status: 403, words: 'Web pages may not connect here; only agents may.' },
  path_unknown: { status: 404, words: 'There is nothing at this address.' },
  // On the socket
  frame_too_large: { status: 413, words: 'The frame is larger than this collector takes.' },
  frame_malformed: { status: 400, words: 'The frame is not in the form that this collector reads.' },
  frame_unknown: {
    status: 400,
    words: 'The collector does not know this kind of frame. Update the collector.',
  },
  frame_unexpected: { status: 400, words: 'This frame does not belong at this point of the conversation.' },
  report_malformed: { status: 400, words: 'The report is not in the form that this collector reads.' },
  report_foreign: { status: 403, words: 'The report names another device than the one that sent it.' },
  signature_invalid: { status: 403, words: "The report is not signed with this device's key." },
  sequence_replayed: {
    status: 409,
    words: 'A report with this number is kept already, and it is another one.',
  },
  section_unknown: {
    status: 409,
    words: 'The report refers to an answer that this collector does not hold. Send it whole.',
  },
  too_busy: { status: 429, words: 'Too many at once. Wait a little and try again.' },
  internal: { status: 500, words: 'The collector made a mistake of its own. Its log says which.' },
} as const;

export type RefusalCode = keyof typeof refusals;

/** An expected no. Anything else that is thrown is a bug. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  readonly code: RefusalCode;
  /** The report it is about, where it is about one. */
  readonly sequence: number | undefined;

  constructor(code: RefusalCode, sequence?: number) {
    super(refusals[code].words);
    this.code = code;
    this.sequence = sequence;
  }

  get status(): number {
    return refusals[this.code].status;
  }
}
