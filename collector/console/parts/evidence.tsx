/** Values as they were seen: words first, then the value itself, then the digest that the device signed. */
import { exact, longSpan } from '../time.ts';
import { CopyButton } from './copy.tsx';

/** "2026-11-02 …" for a time, "15 minutes (900)" for a span, else the JSON; absent is "not known". */
export function valueText(path: string, value: unknown): string {
  if (value === null || value === undefined) return 'not known';
  if (typeof value === 'number' && path.endsWith('AtMs')) return exact(value);
  if (typeof value === 'number' && path.endsWith('Seconds')) return `${longSpan(value)} (${value} s)`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value) && value.length === 0) return 'none in the list';
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

export function Value({ path, value }: { readonly path: string; readonly value: unknown }) {
  const text = valueText(path, value);
  if (!text.includes('\n')) return <code>{text}</code>;
  return (
    <details>
      <summary>{Array.isArray(value) ? `${value.length} in the list` : 'Show the value'}</summary>
      <Json text={text} label={path} />
    </details>
  );
}

export function Json({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached with the keyboard
    <section className="json" tabIndex={0} aria-label={`Value of ${label}`}>
      <pre>{text}</pre>
    </section>
  );
}

/** The first characters are enough to compare by eye; the button copies them all. */
export function Digest({ hex, of }: { readonly hex: string | null; readonly of: string }) {
  if (hex === null) return <span className="faint">not kept</span>;
  return (
    <span className="digest">
      <code title={hex}>{hex.slice(0, 16)}…</code>
      <CopyButton text={() => hex} name={`Copy the digest of ${of}`}>
        Copy
      </CopyButton>
    </span>
  );
}
