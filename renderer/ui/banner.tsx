/** A notice above the content: a word for its kind, then what it says. */
import type { ReactNode } from 'react';

interface BannerProps {
  kind: 'information' | 'success' | 'warning';
  title: string;
  children?: ReactNode;
}

const words = { information: 'Information', success: 'Done', warning: 'Warning' } as const;

export function Banner({ kind, title, children }: BannerProps) {
  return (
    <div className={`banner banner--${kind}`} role={kind === 'warning' ? 'alert' : 'status'}>
      <p className="banner__title">
        <span className="banner__kind">{words[kind]}</span> {title}
      </p>
      {children !== undefined && <div className="banner__body">{children}</div>}
    </div>
  );
}
