/** One question to the ladder, as short as a test wants it: a login, the people of its firm, and what is known beside. */
import { assessAccount } from '#collector/logins/naming/assess.ts';
import { loadLexicon } from '#collector/logins/naming/lexicon.ts';
import { prepareRoster } from '#collector/logins/naming/roster.ts';
import type {
  FirmRoster,
  LoginAccount,
  NamingVerdict,
  RosterPerson,
} from '#collector/logins/naming/types.ts';

export const lexicon = loadLexicon();

export interface Question {
  /** "Given Family", or "Given|Family Of Two"; ids are p0, p1 ... "@msp" behind: the provider's; else a mail name. */
  readonly people?: readonly string[];
  readonly claims?: readonly string[];
  readonly firm?: string;
  readonly account?: Partial<LoginAccount>;
}

/** An ordinary Windows login on one computer, used by hand. */
const ordinary: Omit<LoginAccount, 'name'> = {
  displayName: null,
  description: null,
  sid: 'S-1-5-21-1004336348-1177238915-682003330-1107',
  uid: null,
  os: 'windows',
  enabled: true,
  passwordNeverExpires: false,
  passwordAgeDays: 40,
  lastLogonDays: 2,
  devicesPresent: 1,
  interactiveDevices30d: 1,
  logonTypes30d: ['interactive'],
  managedBy: null,
};

export const unix = { os: 'linux', sid: null } as const;

export function ask(name: string, { people = [], claims = [], firm, account }: Question = {}): NamingVerdict {
  const roster: FirmRoster = {
    firmId: 'F',
    firmName: firm ?? 'Bergamot Dental',
    emailDomain: 'bergamot.example',
    msp: { name: 'Tillerman Systems', code: 'tillerman', emailDomain: 'tillerman.example' },
    people: people.map(personOf),
  };
  return assessAccount({ ...ordinary, name, ...account }, prepareRoster(roster, lexicon), claims);
}

function personOf(text: string, index: number): RosterPerson {
  const [name = '', provider] = text.split('@');
  const [given = '', family = ''] = name.includes('|') ? name.split('|') : name.split(' ');
  return {
    id: `p${index}`,
    name: `${given} ${family}`,
    given,
    family,
    email: provider === undefined || provider === 'msp' ? null : `${provider}@bergamot.example`,
    kind: provider === 'msp' ? 'msp' : 'employee',
    employeeNumber: String(40_210 + index),
  };
}
