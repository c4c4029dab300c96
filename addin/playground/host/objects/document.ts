import { deleteBookmark, findBookmark } from "../bookmarks.ts";
import type { HeldDocument, Span, StoryPlace, TrackingMode } from "../held-document.ts";
import type { Host } from "../host.ts";
import { type Handle, handle, type Kind } from "../kind.ts";
import { readLocation } from "../spans.ts";
import { bodyHandle, bodyKind } from "./body.ts";
import { contentControlCollection } from "./content-control.ts";
import { customXmlParts } from "./custom-xml.ts";
import { documentPropertiesKind } from "./document-properties.ts";
import { rangeHandle } from "./range.ts";
import { sectionCollection } from "./section.ts";
import { styleCollection } from "./style.ts";

/** `Word.Document`: the one the pane belongs to. */
const documentKind: Kind<null> = {
  name: "Document",
  properties: {
    AllowCloseOnUntitled: () => false,
    ChangeTrackingMode: (_, { held }) => held.trackingMode,
    Saved: (_, { held }) => held.saved,
  },
  setters: {
    ChangeTrackingMode: (_, value: string, { held }) => {
      held.refuseIfReadOnly();
      held.trackingMode = readLocation<TrackingMode>(value, ["Off", "TrackAll", "TrackMineOnly"]);
    },
  },
  navigation: {
    Body: (_, host) => bodyHandle(host),
    ContentControls: (_, host) => contentControlCollection(host, () => [0, host.held.story.tree.text.length]),
    CustomXmlParts: () => customXmlParts(),
    Sections: (_, host) => sectionCollection(host),
    Properties: () => handle(documentPropertiesKind, null),
  },
  methods: {
    GetSelection: (_, __, { held }) => {
      const { start, end } = held.selection;
      return placed(held, held.selectedPlace, () => held.span(start.offset, end.offset));
    },
    GetBookmarkRange: (_, [name], host) => bookmark(host, String(name)),
    GetBookmarkRangeOrNullObject: (_, [name], host) => bookmark(host, String(name)),
    DeleteBookmark: (_, [name], { held }) => deleteBookmark(held, String(name)),
    GetStyles: (_, __, host) => styleCollection(host),
    Save: (_, __, { held }) => {
      held.refuseIfReadOnly();
      held.saved = true;
    },
    Search: (_, args, host) => bodyKind.methods?.Search?.(bodyHandle(host).self as never, args, host),
    _Search2: (_, args, host) => bodyKind.methods?._Search2?.(bodyHandle(host).self as never, args, host),
  },
};

const handles = new WeakMap<Host, Handle>();

export function documentHandle(host: Host): Handle {
  let known = handles.get(host);
  if (known === undefined) {
    known = handle(documentKind, null);
    handles.set(host, known);
  }
  return known;
}

function bookmark({ held }: Host, name: string): Handle | null {
  const found = findBookmark(held, name);
  return found === null ? null : placed(held, found.place, () => found.span);
}

function placed(held: HeldDocument, place: StoryPlace, span: () => Span): Handle {
  return Object.assign(rangeHandle(held.within(place, span)), { place });
}
