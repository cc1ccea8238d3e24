/** The states of a page that is not (yet) what it should be: loading, failed, forbidden, empty, stale. */
import type { ReactNode } from 'react';
import type { ApiFailure } from '../api.ts';
import type { Loaded } from '../load.ts';
import { clockTime } from '../time.ts';

export function Loading() {
  return (
    <p className="loading" role="status">
      Loading …
    </p>
  );
}

export function Failed({ failure, retry }: { readonly failure: ApiFailure; readonly retry: () => void }) {
  return (
    <div className="box failed" role="alert">
      <h2>{headings[failure.status] ?? 'This could not be read'}</h2>
      <p>{failure.message}</p>
      {failure.status === 403 ? (
        <p>Ask an owner of the firm for access.</p>
      ) : (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

const headings: Readonly<Record<number, string>> = {
  0: 'The collector cannot be reached',
  403: 'You may not see this',
  404: 'There is nothing here',
};

export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="box empty">{children}</div>;
}

interface ShownProps<T> {
  readonly of: Loaded<T>;
  readonly children: (data: T) => ReactNode;
}

/** Shows what was loaded, and says so when it could not be refreshed since. */
export function Shown<T>({ of, children }: ShownProps<T>) {
  const { data, failure, loadedAt } = of;
  const reload = () => of.reload();
  if (data === null) return failure === null ? <Loading /> : <Failed failure={failure} retry={reload} />;
  return (
    <>
      {failure !== null && loadedAt !== null && (
        <p className="notice" role="status">
          This could not be refreshed since {clockTime(loadedAt)}: {failure.message}{' '}
          <button type="button" onClick={reload}>
            Try again
          </button>
        </p>
      )}
      {children(data)}
    </>
  );
}
