/** The line to type for each system, to copy, to scan, and as an answer file for a tool that installs by itself. */
import { useState } from 'react';
import type { InstallLine, InviteReply, System } from '../../api/rollout.ts';
import { useClock } from '../moment.tsx';
import { goodFor, likelySystem, systemHint, systemWord, whyNoDownload } from '../rollout-words.ts';
import { exact, relative } from '../time.ts';
import { CopyButton } from './copy.tsx';
import type { NewInvite } from './invite-form.tsx';
import { Qr } from './qr.tsx';

export function InstallLines({ invite }: { readonly invite: NewInvite }) {
  const clock = useClock();
  const [system, setSystem] = useState<System>(() => likelySystem(navigator.userAgent));
  const chosen = invite.lines.find(line => line.system === system);
  return (
    <div className="line">
      <p>
        It is <b>shown this once</b>, good for {goodFor(invite)}, and ends{' '}
        <time dateTime={new Date(invite.expiresAt).toISOString()} title={exact(invite.expiresAt)}>
          {relative(invite.expiresAt, clock)}
        </time>
        .
      </p>
      <SystemChoice lines={invite.lines} value={system} choose={setSystem} />
      {chosen !== undefined && <Line line={chosen} />}
      <Answers invite={invite} />
    </div>
  );
}

interface SystemProps {
  readonly lines: readonly InstallLine[];
  readonly value: System;
  readonly choose: (system: System) => void;
}

function SystemChoice({ lines, value, choose }: SystemProps) {
  return (
    <fieldset className="boxes">
      <legend>On the computer runs</legend>
      {lines.map(({ system }) => (
        <label key={system}>
          <input type="radio" name="system" checked={value === system} onChange={() => choose(system)} />
          {systemWord[system]}
        </label>
      ))}
    </fieldset>
  );
}

function Line({ line }: { readonly line: InstallLine }) {
  const name = systemWord[line.system];
  return (
    <>
      <ol className="steps">
        {line.file !== null && (
          <li>
            Have <b>{line.file}</b> at hand on the computer: on a stick or a share. It came with Keyholder, as
            the program of this page did. <span className="hint">{whyNoDownload}</span>
          </li>
        )}
        <li>{systemHint[line.system]}</li>
        <li>
          Type this, or copy it:
          <pre className="command">
            <code>{line.line}</code>
          </pre>
          <CopyButton text={() => line.line} name={`Copy the line for ${name}`}>
            Copy the line
          </CopyButton>
        </li>
      </ol>
      <details>
        <summary>Carry it over with a camera or a scanner</summary>
        <p className="hint">
          A phone reads the line and passes it on; a hand scanner at the computer types it by itself.
        </p>
        <Qr text={line.line} label={`The line for ${name}, for a camera`} />
      </details>
    </>
  );
}

function Answers({ invite }: { readonly invite: InviteReply }) {
  return (
    <details>
      <summary>For Ansible, Intune, Jamf or a group policy: the answer file</summary>
      <p className="hint">
        Put this into a file that only administrators can read, and let the tool run{' '}
        <code>keyholder-agent enroll --answers FILE</code>. A computer that has joined already stays as it is,
        so it may run again and again.
      </p>
      <pre className="command">
        <code>{invite.answers}</code>
      </pre>
      <CopyButton text={() => invite.answers}>Copy the answer file</CopyButton>
    </details>
  );
}
