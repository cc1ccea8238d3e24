import type { FailureReason, NotApplicableReason } from '#proto/reasons.ts';

/** A look that did not answer, with the reason. `collect` turns it into a failed observation. */
export class LookFailure extends Error {
  override readonly name = 'LookFailure';
  readonly reason: FailureReason;

  /** @param detail plain words; no secret, no file contents. */
  constructor(reason: FailureReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** The question does not arise on this machine. `collect` turns it into a not-applicable observation. */
export class DoesNotApply extends Error {
  override readonly name = 'DoesNotApply';
  readonly reason: NotApplicableReason;

  constructor(reason: NotApplicableReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}
