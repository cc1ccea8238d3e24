/** Every expected no of the console's interface: one closed table. A code is never renamed and never reused. */
const apiRefusals = {
  not_signed_in: { status: 401, words: 'Sign in first.' },
  sign_in_failed: {
    status: 401,
    words:
      'E-mail, password and code do not belong together. Try again with a fresh code; after ten wrong tries wait a quarter of an hour.',
  },
  passkey_refused: {
    status: 401,
    words: 'This passkey is not one that may sign in here. Try another, or your password and a code.',
  },
  recovery_failed: {
    status: 401,
    words: 'This code was used already, or does not belong to this e-mail and password.',
  },
  sso_refused: {
    status: 401,
    words: 'The identity provider’s answer opens nothing here. Start again from this page.',
  },
  sso_single_factor: {
    status: 401,
    words:
      'Your identity provider did not say that you showed a second factor. Have it ask for one, or sign in with a passkey.',
  },
  sso_no_seat: {
    status: 401,
    words: 'Nobody with this account has a seat here. Ask an owner of the firm for one.',
  },
  sso_shared_mailbox: {
    status: 401,
    words:
      'This account belongs to a desk or a team, not to one person: every act here carries one name. Sign in with your own account.',
  },
  sso_unreachable: {
    status: 503,
    words: 'The identity provider did not answer. Sign in another way, or try again later.',
  },
  ceremony_over: { status: 409, words: 'This took longer than ten minutes. Start again.' },
  verify_again: { status: 403, words: 'Show once more that it is you; then this goes through.' },
  add_factor_first: {
    status: 403,
    words: 'You are in with a recovery code: first add a new way to sign in.',
  },
  link_invalid: {
    status: 403,
    words: 'This link was used, has run out, or was replaced by a newer one. Ask an owner for a new one.',
  },
  not_allowed: { status: 403, words: 'You may not do this.' },
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
