import type { ModelSettings } from "../../../shared/contract/model-schemas.ts";
import { useLoad } from "../../components/use-load.ts";
import { usePane } from "../pane.ts";

export function useModelSettings() {
  const pane = usePane();
  return useLoad("model-settings", (signal) => pane.client.call("getModelSettings", {}, { signal }));
}

/** The engines that would be asked, in this order; empty where there is no key for any. */
export const listReadyEngines = (settings: ModelSettings | null) =>
  (settings?.engines ?? []).filter(({ keyOf }) => keyOf !== null);
