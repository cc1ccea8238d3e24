/**
 * What a double click on the MSI shows: one page that asks for the token, the progress, and how it ended. wixl has no
 * words for dialogs, so that these are the tables themselves (Windows Installer, "User Interface Reference"); sizes are
 * in its units, of which a line of text has about twelve.
 */

/** A table as msibuild imports it: names of columns, their types, the keys, then rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly types: readonly string[];
  readonly keys: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function idt(name: string, { columns, types, keys, rows }: Table): string {
  return [columns, types, [name, ...keys], ...rows].map(row => `${row.join('\t')}\r\n`).join('');
}

const [width, height] = [370, 220];
const shown = 1;
const enabled = 3;
/** Drawn over the page, in the colour of text that is not greyed. */
const text = enabled | 0x10000;
const hiddenText = text & ~shown;
const bar = shown | 0x10000;

type Control = readonly [
  name: string,
  kind: string,
  place: readonly [x: number, y: number, width: number, height: number],
  attributes: number,
  property: string,
  words: string,
  next: string,
];

interface Page {
  readonly name: string;
  /** 3: shown, and waits for an answer; 1: shown while the work goes on. */
  readonly attributes: number;
  readonly first: string;
  readonly enter: string;
  readonly cancel: string;
  readonly controls: readonly Control[];
}

const title = (words: string): Control => [
  'Title',
  'Text',
  [20, 16, 330, 20],
  text,
  '',
  `{\\Heading}${words}`,
  '',
];
const body = (words: string, name = 'Body', attributes = text): Control => [
  name,
  'Text',
  [20, 44, 330, 60],
  attributes,
  '',
  words,
  '',
];
const button = (name: string, x: number, words: string, next: string): Control => [
  name,
  'PushButton',
  [x, 190, 66, 18],
  enabled,
  '',
  words,
  next,
];

/** A page that says something, and is closed. @param upgraded in place of the words where an earlier version was here */
function saying(name: string, heading: string, words: string, upgraded = ''): Page {
  return {
    name,
    attributes: 3,
    first: 'Close',
    enter: 'Close',
    cancel: 'Close',
    controls: [
      title(heading),
      body(words),
      ...(upgraded === '' ? [] : [body(upgraded, 'Upgraded', hiddenText)]),
      button('Close', 284, '&Close', ''),
    ],
  };
}

const pages: readonly Page[] = [
  {
    name: 'TokenDlg',
    attributes: 3,
    first: 'Token',
    enter: 'Install',
    cancel: 'Cancel',
    controls: [
      title('Keyholder Agent'),
      body(
        "It looks at this computer's updates, disk encryption, automatic logoff and administrators, and reports them to your firm. Paste the token that your firm made for this computer. Without one the agent is installed too, and joins when somebody gives it a token.",
      ),
      ['Label', 'Text', [20, 112, 330, 12], text, '', 'Token (it begins with kh1_):', ''],
      ['Token', 'Edit', [20, 126, 330, 18], enabled, 'TOKEN', '{400}', 'Install'],
      button('Install', 212, '&Install', 'Cancel'),
      button('Cancel', 284, 'Cancel', 'Token'),
    ],
  },
  saying(
    'NoTokenDlg',
    'This is no token',
    'A token begins with kh1_. Copy it anew in your firm\'s console, under Devices, "Add workstations": the token alone, without what stands around it.',
  ),
  {
    name: 'ProgressDlg',
    attributes: 1,
    first: 'Cancel',
    enter: 'Cancel',
    cancel: 'Cancel',
    controls: [
      title('Keyholder Agent'),
      body('This takes about half a minute.'),
      ['Bar', 'ProgressBar', [20, 110, 330, 10], bar, '', 'Progress', ''],
      button('Cancel', 284, 'Cancel', ''),
    ],
  },
  saying(
    'DoneDlg',
    'Done',
    'The page "Add workstations" in your firm\'s console shows this computer within a minute, if you gave a token.',
    'The new version is installed. A computer that reported before goes on as it was: it needs no new token.',
  ),
  saying('CancelledDlg', 'Cancelled', 'Nothing was changed on this computer.'),
  saying(
    'FailedDlg',
    'It did not work',
    'Nothing was changed on this computer. Start it again as an administrator; if it fails again, "msiexec /i FILE /l*v log.txt" writes down why.',
  ),
];

const events: Table['rows'] = [
  ['TokenDlg', 'Install', 'EndDialog', 'Return', 'NOT TOKEN OR TOKEN << "kh1_"', 1],
  // A slip is told at once, not by a computer that never comes.
  ['TokenDlg', 'Install', 'SpawnDialog', 'NoTokenDlg', 'TOKEN AND NOT TOKEN << "kh1_"', 2],
  ['NoTokenDlg', 'Close', 'EndDialog', 'Return', '1', 1],
  ['TokenDlg', 'Cancel', 'EndDialog', 'Exit', '1', 1],
  ['ProgressDlg', 'Cancel', 'EndDialog', 'Exit', '1', 1],
  ['DoneDlg', 'Close', 'EndDialog', 'Return', '1', 1],
  ['CancelledDlg', 'Close', 'EndDialog', 'Exit', '1', 1],
  ['FailedDlg', 'Close', 'EndDialog', 'Exit', '1', 1],
];

export const dialogTables: Readonly<Record<string, Table>> = {
  Dialog: {
    columns: [
      'Dialog',
      'HCentering',
      'VCentering',
      'Width',
      'Height',
      'Attributes',
      'Title',
      'Control_First',
      'Control_Default',
      'Control_Cancel',
    ],
    types: ['s72', 'i2', 'i2', 'i2', 'i2', 'I4', 'L128', 's50', 'S50', 'S50'],
    keys: ['Dialog'],
    rows: pages.map(({ name, attributes, first, enter, cancel }) => [
      name,
      50,
      50,
      width,
      height,
      attributes,
      '[ProductName]',
      first,
      enter,
      cancel,
    ]),
  },
  Control: {
    columns: [
      'Dialog_',
      'Control',
      'Type',
      'X',
      'Y',
      'Width',
      'Height',
      'Attributes',
      'Property',
      'Text',
      'Control_Next',
      'Help',
    ],
    types: ['s72', 's50', 's20', 'i2', 'i2', 'i2', 'i2', 'I4', 'S50', 'L0', 'S50', 'L50'],
    keys: ['Dialog_', 'Control'],
    rows: pages.flatMap(({ name, controls }) =>
      controls.map(([control, kind, place, attributes, property, words, next]) => [
        name,
        control,
        kind,
        ...place,
        attributes,
        property,
        words,
        next,
        '',
      ]),
    ),
  },
  ControlEvent: {
    columns: ['Dialog_', 'Control_', 'Event', 'Argument', 'Condition', 'Ordering'],
    types: ['s72', 's50', 's50', 's255', 'S255', 'I2'],
    keys: ['Dialog_', 'Control_', 'Event', 'Argument', 'Condition'],
    rows: events,
  },
  ControlCondition: {
    columns: ['Dialog_', 'Control_', 'Action', 'Condition'],
    types: ['s72', 's50', 's50', 's255'],
    keys: ['Dialog_', 'Control_', 'Action', 'Condition'],
    rows: [
      ['DoneDlg', 'Body', 'Hide', 'WIX_UPGRADE_DETECTED'],
      ['DoneDlg', 'Upgraded', 'Show', 'WIX_UPGRADE_DETECTED'],
    ],
  },
  EventMapping: {
    columns: ['Dialog_', 'Control_', 'Event', 'Attribute'],
    types: ['s72', 's50', 's50', 's50'],
    keys: ['Dialog_', 'Control_', 'Event'],
    rows: [['ProgressDlg', 'Bar', 'SetProgress', 'Progress']],
  },
  TextStyle: {
    columns: ['TextStyle', 'FaceName', 'Size', 'Color', 'StyleBits'],
    types: ['s72', 's32', 'i2', 'I4', 'I2'],
    keys: ['TextStyle'],
    rows: [
      ['Plain', 'Segoe UI', 9, '', ''],
      ['Heading', 'Segoe UI', 13, '', 1],
    ],
  },
};

/** When each page comes: before the work, beside it, and at its end (-1 well, -2 cancelled, -3 failed). */
export const dialogSequence: readonly (readonly [page: string, condition: string, at: number])[] = [
  ['TokenDlg', 'NOT Installed AND NOT TOKEN AND NOT WIX_UPGRADE_DETECTED', 1230],
  ['ProgressDlg', '1', 1280],
  ['DoneDlg', 'NOT Installed', -1],
  ['CancelledDlg', '1', -2],
  ['FailedDlg', '1', -3],
];
