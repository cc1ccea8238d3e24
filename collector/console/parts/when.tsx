/** A time: relative to read, exact on hover and for machines. */
import { useClock } from '../moment.tsx';
import { exact, relative } from '../time.ts';

export function When({ at, never = 'never' }: { readonly at: number | null; readonly never?: string }) {
  const clock = useClock();
  if (at === null) return <span className="faint">{never}</span>;
  return (
    <time dateTime={new Date(at).toISOString()} title={exact(at)}>
      {relative(at, clock)}
    </time>
  );
}
