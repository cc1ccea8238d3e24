/** Every expected no of the console's interface: one closed table. A code is never renamed and never reused. */
const apiRefusals = {
  not_signed_in: { status: 401, words: 'Sign in first.' },
  sign_in_failed: { status: 401, words: 'This e-mail and password do not belong together. Try again.' },
  not_found: { status: 404, words: 'There is nothing here by that name.' },
  invalid: { status: 400, words: 'Something in the form is not right.' },
  setup_over: { status: 409, words: 'Setup is over: this firm has an owner. Sign in instead.' },
  setup_link_invalid: {
    status: 403,
    words:
      'This setup link was used or has run out. On the collector, run "npm run -s collector -- setup-link" for a new one.',
  },
  cross_site: { status: 403, words: 'This request did not come from the console.' },
  wrong_host: {
    status: 403,
    words: 'The console does not answer under this name. Use the address that the collector printed.',
  },
  decision_refused: { status: 409, words: 'This cannot be done now.' },
  too_busy: { status: 429, words: 'Too many tries. Wait a minute and try again.' },
  internal: { status: 500, words: 'The collector made a mistake of its own. Its log says which.' },
} as const;

export type ApiRefusalCode = keyof typeof apiRefusals;

/** An expected no. Anything else that is thrown is a bug. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly code: ApiRefusalCode;
  readonly field: string | undefined;

  constructor(code: ApiRefusalCode, more: { readonly field?: string; readonly message?: string } = {}) {
    super(more.message ?? apiRefusals[code].words);
    this.code = code;
    this.field = more.field;
  }

  get status(): number {
    return apiRefusals[this.code].status;
  }
}
