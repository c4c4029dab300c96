import { Button } from "@fluentui/react-components";
import { Children, type ReactNode, useState } from "react";
import { m } from "./messages.ts";

/** The first few of a list; the rest on request. One more than the limit is shown at once: folding it would save nothing. */
export function Folded(props: { limit: number; inList?: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const items = Children.toArray(props.children);
  if (open || items.length <= props.limit + 1) return items;
  // A list holds nothing but items.
  const Place = props.inList ? "li" : "div";
  return (
    <>
      {items.slice(0, props.limit)}
      <Place>
        <Button size="small" appearance="transparent" onClick={() => setOpen(true)}>
          {m.actions.more(items.length - props.limit)}
        </Button>
      </Place>
    </>
  );
}
