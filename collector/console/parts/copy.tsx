/** A button that copies text and says that it did. */
import { useEffect, useState } from 'react';

type Result = 'copied' | 'refused' | null;

interface CopyProps {
  readonly text: () => string;
  readonly children: string;
  /** For a screen reader, where the words on the button need their surroundings. */
  readonly name?: string;
}

export function CopyButton({ text, children, name }: CopyProps) {
  const [result, setResult] = useState<Result>(null);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), 3000);
    return () => clearTimeout(timer);
  }, [result]);
  return (
    <span className="copy">
      <button
        type="button"
        className="quiet"
        aria-label={name}
        onClick={() => void copy(text()).then(setResult)}
      >
        {children}
      </button>
      <span role="status">
        {result === 'copied' && 'Copied'}
        {result === 'refused' && 'Your browser did not allow it'}
      </span>
    </span>
  );
}

async function copy(text: string): Promise<Result> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return copyBySelection(text) ? 'copied' : 'refused';
  }
}

/** The clipboard interface is there on HTTPS and localhost only; a collector on the office's network may be neither. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'hidden';
  document.body.append(area);
  area.select();
  const worked = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return worked;
}
