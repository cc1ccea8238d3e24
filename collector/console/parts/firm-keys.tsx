/** Whose approval counts: the keys of the firm, and how an owner changes them. */
import { useState } from 'react';
import type { AgentVersions, FirmKeyChoice, FirmKeyRow, FirmKeys } from '../../api/releases.ts';
import { useLoad } from '../load.ts';
import { useMay } from '../session.ts';
import { moment } from '../time.ts';
import { FirstFirmKeys } from './firm-keys-first.tsx';
import { NextFirmKeys } from './firm-keys-next.tsx';
import { Section } from './page.tsx';
import { Empty, Shown } from './status.tsx';

export function FirmKeysSection({ of: { firm } }: { readonly of: AgentVersions }) {
  const [open, setOpen] = useState(false);
  const may = useMay()('manage_releases');
  return (
    <Section id="firm-keys" title="Whose approval counts">
      {firm === null ? (
        <Empty>
          Nobody’s yet: without a key of the firm no computer changes its version, whatever a vendor or this
          collector says.
        </Empty>
      ) : (
        <Keys firm={firm} />
      )}
      {may && (
        <p>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Close' : firm === null ? 'Make the firm’s keys' : 'Change whose approval counts'}
          </button>
        </p>
      )}
      {open && <Change firm={firm} done={() => setOpen(false)} />}
    </Section>
  );
}

function Keys({ firm }: { readonly firm: FirmKeys }) {
  // Somebody of the provider is told no names: there, a passkey without one says nothing.
  const named = useMay()('see_access');
  const orphan = firm.keys.some(one => one.kind === 'passkey' && one.holder === null && one.approves);
  const onlyFile = firm.keys.every(one => one.kind === 'file');
  return (
    <>
      <ul className="plain">
        {firm.keys.map(one => (
          <li key={one.id}>
            <b>{keyWords(one)}</b> {mayWords(one)} <code className="faint">{one.id.slice(0, 12)}</code>
          </li>
        ))}
      </ul>
      {orphan && named && (
        <p className="notice">
          A passkey counts whose holder may not approve here any more. Computers still take its word: change
          whose approval counts.
        </p>
      )}
      {onlyFile && <p>Only a key in a file counts: each approval is signed with it, on another computer.</p>}
      <p className="hint">
        Number {firm.number}, good until {moment(firm.expiresAt)}. Computers that joined before there were
        keys, and those that you want to check: <code>keyholder-agent trust {firm.digest}</code>
      </p>
    </>
  );
}

function keyWords({ kind, holder, label }: FirmKeyRow): string {
  if (kind === 'file') return 'A key in a file';
  return holder === null ? 'A passkey' : `${holder}’s passkey “${label}”`;
}

function mayWords({ approves, decides, origins }: FirmKeyRow): string {
  const may = [approves ? 'approves releases' : '', decides ? 'says whose keys count next' : '']
    .filter(Boolean)
    .join(' and ');
  return `${may}${origins.length === 0 ? '' : `, at ${origins.join(' and ')}`}`;
}

interface ChangeProps {
  readonly firm: FirmKeys | null;
  readonly done: () => void;
}

function Change({ firm, done }: ChangeProps) {
  const loaded = useLoad<FirmKeyChoice>('/api/firm-keys', ['access']);
  return (
    <Shown of={loaded}>
      {choice =>
        firm === null ? (
          <FirstFirmKeys choice={choice} done={done} />
        ) : (
          <NextFirmKeys choice={choice} number={firm.number + 1} done={done} />
        )
      }
    </Shown>
  );
}
