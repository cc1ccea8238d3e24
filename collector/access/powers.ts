/**
 * What a person may do here, in the smallest parts that are told apart, and which parts a role bundles. Every route
 * names one power. People of the firm have the powers of their role; a technician of the provider has by role only
 * what concerns themselves, and whatever else through a grant that ends.
 */

/** Each power, as the console says it: "may …". */
export const powers = {
  own_access: 'look after their own sign-in, sessions and grants',
  see_posture: 'see computers, their findings and the evidence',
  manage_devices: 'admit computers, say what kind they are and where they stand, take them off',
  invite_devices: 'make enrollment tokens for new computers',
  see_people: 'see the register of people and whose each admin login is',
  manage_people: 'add people to the register, change and erase them',
  claim_logins: 'say whose an admin login is',
  sign_reviews: 'sign access reviews',
  see_audit: 'read the audit trail and take it out',
  see_access: 'see who may do what, until when',
  manage_access: 'decide who may sign in, and as what',
  give_grants: 'give the provider access for a time, and cut it off',
  ask_grants: 'ask for access for a time',
  manage_limits: 'decide how long and when the provider may be given access',
  manage_retention: 'decide how long reports are kept, and propose to delete older ones',
  approve_pruning: 'approve that old reports are deleted, when somebody else proposed it',
  import_releases: 'bring in a version of the agent that the vendor signed',
  approve_releases: 'approve a version of the agent for computers, and withdraw one',
  manage_releases: 'say which computers get a version first, and whose passkey or key approves one',
  make_tokens: 'make tokens for programs',
} as const;
export type Power = keyof typeof powers;

export const roles = ['owner', 'reviewer', 'approver', 'auditor', 'technician'] as const;
export type Role = (typeof roles)[number];

const reading: readonly Power[] = ['own_access', 'see_posture', 'see_people', 'see_audit', 'see_access'];

export const powersOfRole: Readonly<Record<Role, ReadonlySet<Power>>> = {
  owner: new Set((Object.keys(powers) as Power[]).filter(power => power !== 'ask_grants')),
  reviewer: new Set([...reading, 'claim_logins', 'sign_reviews', 'make_tokens']),
  approver: new Set([
    ...reading,
    'give_grants',
    'approve_pruning',
    'import_releases',
    'approve_releases',
    'make_tokens',
  ]),
  auditor: new Set([...reading, 'make_tokens']),
  technician: new Set<Power>(['own_access', 'ask_grants']),
};

/** What a grant may carry. Nothing that decides who may do what, and nothing of the firm's own record. */
export const grantable = [
  'see_posture',
  'invite_devices',
  'import_releases',
] as const satisfies readonly Power[];
export type GrantablePower = (typeof grantable)[number];

/**
 * A program has no use for these, and a stolen token would: they stay with people at a browser, whatever a token says.
 */
export const forPeopleOnly: ReadonlySet<Power> = new Set([
  'own_access',
  'manage_access',
  'give_grants',
  'ask_grants',
  'manage_limits',
  'approve_releases',
  'manage_releases',
  'make_tokens',
  'sign_reviews',
]);

/** A role belongs to one side: a person of the provider can be nothing else than its technician. */
export function roleFits(role: Role, side: string): boolean {
  return side === 'provider' ? role === 'technician' : role !== 'technician';
}

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
