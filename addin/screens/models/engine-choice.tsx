import { Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { ChoiceLabel } from "../../components/choice-label.tsx";
import { m } from "../../components/messages.ts";
import { useLayout } from "../../components/use-layout.ts";
import { ConsentPanel } from "./consent-panel.tsx";
import { listReadyEngines, useModelSettings } from "./use-model-settings.ts";

export interface Engine {
  kind: "offline" | "model";
  /** False while the consent that the choice needs is not given. */
  ready: boolean;
}

/**
 * Who writes: nothing is asked where no model has a key. Choosing one for the first time asks for consent right here, before
 * anything can be sent.
 */
export function EngineChoice(props: { onChange: (engine: Engine) => void }) {
  const layout = useLayout();
  const settings = useModelSettings();
  const [kind, setKind] = useState<Engine["kind"]>("offline");
  const engines = listReadyEngines(settings.value);
  const first = engines[0];
  if (!first || !settings.value) return null;
  const allowed = settings.value.consentGivenAt !== null;
  const choose = (next: Engine["kind"], isAllowed = allowed) => {
    setKind(next);
    props.onChange({ kind: next, ready: next === "offline" || isAllowed });
  };
  return (
    <section className={layout.tight} aria-labelledby="engine">
      <h2 id="engine" className={layout.heading}>
        {m.models.who}
      </h2>
      <RadioGroup
        value={kind}
        aria-labelledby="engine"
        onChange={(_, data) => choose(data.value as Engine["kind"])}
      >
        <Radio value="offline" label={<ChoiceLabel text={m.models.offline} note={m.models.offlineNote} />} />
        <Radio
          value="model"
          label={<ChoiceLabel text={m.models.with(first.model)} note={m.models.withNote} />}
        />
      </RadioGroup>
      {kind === "model" && !allowed ? (
        <ConsentPanel
          settings={settings.value}
          onAllowed={(given) => {
            settings.set(given);
            choose("model", true);
          }}
          onRefused={() => choose("offline")}
        />
      ) : null}
    </section>
  );
}
