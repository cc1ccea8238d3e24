/** A release, or fresh documents of the vendor, brought in from what the vendor handed out. */
import { useId, useState } from 'react';
import type { FreshDocuments, ReleaseImported } from '../../api/releases.ts';
import { useAct } from '../act.ts';
import { ApiFailure, post, upload } from '../api.ts';
import { touch } from '../live.ts';
import { importedWords } from '../release-words.ts';
import { FormFailure } from './field.tsx';

const isDocument = ({ name }: File) => name.toLowerCase().endsWith('.json');

/** @throws ApiFailure */
async function bringIn(files: readonly File[], sent: (share: number) => void): Promise<ReleaseImported> {
  if (files.every(isDocument)) {
    const documents = await Promise.all(
      files.map(async file => ({ name: file.name, text: await file.text() })),
    );
    return await post<ReleaseImported>('/api/release-documents', { documents } satisfies FreshDocuments);
  }
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new ApiFailure(0, 'invalid', 'Choose one .tar file, or documents (.json) alone.');
  return await upload<ReleaseImported>('/api/releases', file, 'application/x-tar', sent);
}

export function ImportRelease() {
  const id = useId();
  const act = useAct();
  const [share, setShare] = useState<number | null>(null);
  const [came, setCame] = useState<ReleaseImported | null>(null);
  const take = async (files: readonly File[]) => {
    setCame(null);
    await act.run(async () => {
      setCame(await bringIn(files, setShare));
      touch(['devices']);
    });
    setShare(null);
  };
  return (
    <div className="box stack">
      <label htmlFor={id}>Import a release</label>
      <p className="hint" id={`${id}-hint`}>
        The .tar file that the vendor hands out, or a fresh list alone (its .json files). Everything in it is
        checked against the vendor’s signature. No computer takes it before the firm approves it.
      </p>
      <input
        id={id}
        type="file"
        accept=".tar,.json"
        multiple
        aria-describedby={`${id}-hint`}
        disabled={act.busy}
        onChange={event => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          if (files.length === 0) return;
          void take(files).then(() => {
            input.value = '';
          });
        }}
      />
      {share !== null && (
        <p>
          <progress max={1} value={share} aria-label="Sent to the collector" />{' '}
          {share < 1 ? `${Math.floor(share * 100)} % sent` : 'All sent; the collector checks it.'}
        </p>
      )}
      <div role="status">
        {came !== null && <p>{importedWords(came)}</p>}
        {came?.compare != null && (
          <p className="notice">
            These are the first keys of a vendor that this collector sees. Compare them with what the vendor
            publishes: <code>{came.compare}</code>
          </p>
        )}
      </div>
      <FormFailure failure={act.failure} fields={[]} />
    </div>
  );
}
