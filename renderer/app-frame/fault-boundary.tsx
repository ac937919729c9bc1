/** Where a part of the page breaks by a fault of the app's own: words in its place, instead of an empty window. */
import { Component, type ReactNode } from 'react';

interface FaultBoundaryProps {
  children: ReactNode;
  /** `onAgain` draws the part anew. */
  fallback: (onAgain: () => void) => ReactNode;
}

/** The error itself is neither kept nor shown: its words may be words of a case. */
export class FaultBoundary extends Component<FaultBoundaryProps, { isBroken: boolean }> {
  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override state = { isBroken: false };

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return this.props.fallback(() => {
      this.setState({ isBroken: false });
    });
  }
}
