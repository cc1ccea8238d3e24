/** The fields of facts.proto with the words that stand above them: what leaves a machine, as its authors describe it. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly repeated: boolean;
  readonly says: string;
}

export interface Message {
  readonly says: string;
  readonly fields: readonly Field[];
}

/** @throws Error on a line that it cannot read, so that nothing is left out of the pages unnoticed. */
export function readProto(text: string): ReadonlyMap<string, Message> {
  const messages = new Map<string, { says: string; fields: Field[] }>();
  let comment: string[] = [];
  let current: { says: string; fields: Field[] } | null = null;
  for (const line of text.split('\n')) {
    const said = /^\s*\/\/ ?(.*)$/.exec(line)?.[1];
    if (said !== undefined) {
      comment.push(said);
      continue;
    }
    const says = comment.join(' ').trim();
    comment = [];
    const opened = /^message (\w+) \{$/.exec(line)?.[1];
    const [, rule, type, name] = /^\s+(repeated |optional )?([\w.]+) (\w+) = \d+;$/.exec(line) ?? [];
    if (opened !== undefined) {
      current = { says, fields: [] };
      messages.set(opened, current);
    } else if (name !== undefined && type !== undefined && current !== null) {
      current.fields.push({ name: camel(name), type, repeated: rule === 'repeated ', says });
    } else if (!/^(\s*\}|\s*oneof \w+ \{|syntax .*|package .*|)$/.test(line)) {
      throw new Error(`This line of facts.proto cannot be read: ${line}`);
    }
  }
  return messages;
}

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
