//! When drawing itself fails: the book is untouched, and the page can be drawn anew. Never a blank window.
import { Component, type ReactNode } from "react";

type Props = { children: ReactNode; said: (again: () => void) => ReactNode; place: string };
type State = { fallen: boolean; place: string };

export class Fallen extends Component<Props, State> {
  override state: State = { fallen: false, place: this.props.place };

  static getDerivedStateFromError(): Partial<State> {
    return { fallen: true };
  }

  /** Another page is another chance. */
  static getDerivedStateFromProps({ place }: Props, state: State): Partial<State> | null {
    return place === state.place ? null : { fallen: false, place };
  }

  override render(): ReactNode {
    return this.state.fallen ? this.props.said(() => this.setState({ fallen: false })) : this.props.children;
  }
}
