import { openDocx } from "../../../../shared/docx/package/open-docx.ts";
import { readBase64 } from "../base64.ts";
import { defaultSearchOptions } from "../find-text.ts";
import type { Host } from "../host.ts";
import { type Handle, handle, type Kind } from "../kind.ts";
import { invalidArgument, notImplemented } from "../word-error.ts";
import { searchOptionsKind } from "./search-options.ts";

/** `Word.DocumentCreated`: made, and not yet shown. */
const documentCreatedKind: Kind<{ bytes: Uint8Array }> = {
  name: "DocumentCreated",
  properties: { Saved: () => false },
  methods: { Open: ({ bytes }, _, host) => host.openDocument(bytes) },
};

const applicationKind: Kind<null> = {
  name: "Application",
  methods: {
    CreateDocument: async (_, [base64], host) => {
      const given = base64 === undefined || base64 === null || base64 === "";
      const bytes = given ? await host.blankDocument() : readBase64(String(base64));
      const opened = await openDocx(bytes);
      if (!opened.ok) throw invalidArgument(opened.problem.message);
      return handle(documentCreatedKind, { bytes });
    },
  },
};

/** office.js tells its host that ribbon commands may come; this host has no ribbon. */
const addinServiceKind: Kind<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => {} },
};

/** Objects that are made by the name of their type rather than reached from the document. */
export function newObject(typeName: string, _host: Host): Handle {
  if (typeName === "Microsoft.WordServices.Application") return handle(applicationKind, null);
  if (typeName === "Microsoft.WordServices.SearchOptions")
    return handle(searchOptionsKind, defaultSearchOptions());
  if (typeName === "Microsoft.InternalService.AddinInternalService") return handle(addinServiceKind, null);
  throw notImplemented(`the object ${typeName}.`);
}
