import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { m } from "../components/messages.ts";

/** A screen that throws, or whose code cannot be loaded, takes only itself along. */
export class ScreenGuard extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error("unknown") };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <div role="alert">
        <p>
          <strong>{m.shell.crashedTitle}</strong> {m.shell.crashedText}
        </p>
        {/* A failed import stays failed in the page, so only loading the pane anew helps. */}
        <Button onClick={() => window.location.reload()}>{m.shell.reopen}</Button>
      </div>
    );
  }
}
