/**
 * The collector's floors, lowest first: a file imports values from its own room or from a lower floor, never from a
 * neighbour and never from above. (Types may come from above: a port is named by who fills it.)
 */
export interface Floor {
  readonly name: string;
  /** Rooms of one floor do not know each other; each pattern is one room. */
  readonly rooms: readonly RegExp[];
}

export const collectorFloors: readonly Floor[] = [
  {
    name: 'ground',
    rooms: [
      /^collector\/log\.ts$/,
      /^collector\/version\.ts$/,
      /^collector\/refusal\.ts$/,
      /^collector\/config\.ts$/,
      /^collector\/rulebook\//,
      /^collector\/store\//,
      /^collector\/logins\//,
    ],
  },
  { name: 'the ledger', rooms: [/^collector\/ledger\/(?!routes\.ts$)/] },
  { name: 'what passes to the page', rooms: [/^collector\/api\//] },
  { name: 'the register', rooms: [/^collector\/people\/(?!routes\.ts$)/] },
  {
    name: 'people, devices, facts',
    rooms: [
      /^collector\/access\/(?!routes\/)/,
      /^collector\/devices\/(?!(groups\/)?routes\.ts$)/,
      /^collector\/facts\/(?!routes\.ts$)/,
    ],
  },
  { name: 'releases of the agent', rooms: [/^collector\/releases\/(?!routes\/)/] },
  { name: 'findings', rooms: [/^collector\/findings\/(?!routes\.ts$)/] },
  { name: 'whose logins', rooms: [/^collector\/admins\/(?!routes\.ts$)/] },
  {
    name: 'joining, and how long things are kept',
    rooms: [/^collector\/enrollment\/(?!routes\.ts$)/, /^collector\/retention\/(?!routes\.ts$)/],
  },
  { name: 'who may ask', rooms: [/^collector\/http\/(gate|site|scope)\.ts$/] },
  { name: 'findings, over HTTP', rooms: [/^collector\/findings\/routes\.ts$/] },
  {
    name: 'people and devices, over HTTP',
    rooms: [
      /^collector\/(devices(\/groups)?|enrollment|people|admins|ledger|retention)\/routes\.ts$/,
      /^collector\/(access|releases)\/routes\//,
    ],
  },
  { name: 'listeners', rooms: [/^collector\/http\/(?!(gate|site|scope)\.ts$)/] },
  { name: 'wiring', rooms: [/^collector\/(server|jobs|routine)\.ts$/] },
  { name: 'commands', rooms: [/^collector\/cli\//] },
  { name: 'program', rooms: [/^collector\/main\.ts$/] },
];

export interface Place {
  readonly floor: number;
  readonly room: string;
}

/** Where a file stands; null for one that stands nowhere yet. */
export function placeOf(file: string): Place | null {
  for (const [floor, { rooms }] of collectorFloors.entries()) {
    const room = rooms.find(one => one.test(file));
    if (room !== undefined) return { floor, room: room.source };
  }
  return null;
}

/** Null where `from` may import values of `to`, otherwise why not. */
export function stepUp(from: string, to: string): string | null {
  const [here, there] = [placeOf(from), placeOf(to)];
  if (here === null || there === null)
    return `${here === null ? from : to} stands on no floor: give it one in test/architecture/floors.ts`;
  if (there.floor < here.floor || there.room === here.room) return null;
  const [low, high] = [collectorFloors[here.floor]?.name, collectorFloors[there.floor]?.name];
  return `${from} (${low}) imports ${to} (${high})`;
}
