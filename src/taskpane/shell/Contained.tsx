import { Component, type ReactNode } from "react";
import { Broken } from "./Broken";

interface Props {
  readonly children: ReactNode;
}

/**
 * Contains a failure: without it React removes the whole pane if one tab cannot be fetched or drawn. A class,
 * because React offers nothing else for it.
 * https://react.dev/reference/react/Component#static-getderivedstatefromerror
 */
export class Contained extends Component<Props, { readonly failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true };
  }

  override state = { failed: false };

  override render() {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}
