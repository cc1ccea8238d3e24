/** A page: its name, then its question answered in a sentence, then the rest. */
import { type ReactNode, useEffect, useRef } from 'react';
import { To } from '../moment.tsx';
import type { Piece } from '../sentences.ts';

let visited = false;

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly above?: ReactNode;
}

/** Moves the focus to its heading when one page follows another, so that a screen reader hears where it is. */
export function Page({ title, above, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (visited && location.hash === '') {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    visited = true;
  }, []);
  return (
    <div className="page">
      <title>{`${title} · Keyholder`}</title>
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}

/** Goes to the "#part" of the address once what is there has been loaded. */
export function usePart(): void {
  useEffect(() => {
    if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
}

export function Lead({ children }: { readonly children: ReactNode }) {
  return <p className="lead">{children}</p>;
}

export function Pieces({ of }: { readonly of: readonly Piece[] }) {
  return of.map(piece =>
    piece.href === undefined ? (
      piece.text
    ) : (
      <To key={piece.href} href={piece.href}>
        {piece.text}
      </To>
    ),
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
  /** Beside the heading: a control or a count. */
  readonly beside?: ReactNode;
}

export function Section({ id, title, beside, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
