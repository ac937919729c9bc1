/** A part of a page with a heading, an aside on its right and a body. */
import { useId, type ReactNode } from 'react';

interface CardProps {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
  span?: 'half' | 'full' | undefined;
  note?: ReactNode;
}

export function Card({ title, aside, children, span, note }: CardProps) {
  const id = useId();
  return (
    <section className={`card card--${span ?? 'half'}`} aria-labelledby={id}>
      <header className="card__head">
        <h2 className="card__title" id={id}>
          {title}
        </h2>
        {aside !== undefined && <div className="card__aside">{aside}</div>}
      </header>
      {note !== undefined && <p className="card__note">{note}</p>}
      <div className="card__body">{children}</div>
    </section>
  );
}
