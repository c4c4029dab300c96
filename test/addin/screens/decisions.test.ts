import { describe, expect, test } from "vitest";
import { ApiProblem, ConnectionLost } from "../../../addin/client/api-problem.ts";
import { createDecisions, withDecisions } from "../../../addin/screens/tailor/decisions.ts";
import type { Decision, RunSuggestion } from "../../../shared/contract/schemas.ts";
import { memoryStorage } from "../client/small-server.ts";

const decide = (suggestionId: string, state: Decision["state"]): Decision => ({ suggestionId, state });

function open(answer: (decisions: Decision[]) => Promise<unknown>, storage = memoryStorage()) {
  const sent: Decision[][] = [];
  const decisions = createDecisions({
    client: {
      call: ((_: string, input: { body: { decisions: Decision[] } }) => {
        sent.push(input.body.decisions);
        return answer(input.body.decisions);
      }) as never,
    },
    storage,
    key: "k",
    runId: "run",
    onDecided: () => undefined,
  });
  return { decisions, sent, storage };
}
const fine = () => Promise.resolve({ score: null, suggestions: [] });

describe("decisions", () => {
  test("what a lost connection kept back is sent by the next pane, the later of two only", async () => {
    const first = open(() => Promise.reject(new ConnectionLost("away")));
    await first.decisions.add([decide("a", "accepted")]);
    await first.decisions.add([decide("b", "rejected")]);
    await first.decisions.add([decide("a", "taken-back")]);
    expect(first.decisions.waiting()).toHaveLength(2);
    const second = open(fine, first.storage);
    await second.decisions.flush();
    expect(second.sent).toEqual([[decide("b", "rejected"), decide("a", "taken-back")]]);
    expect(second.decisions.waiting()).toEqual([]);
  });

  test("what the server refuses is not asked again", async () => {
    const refused = new ApiProblem({
      type: "about:blank",
      title: "",
      status: 409,
      code: "suggestion-not-open",
    });
    const { decisions, sent } = open(() => Promise.reject(refused));
    await expect(decisions.add([decide("a", "accepted")])).rejects.toBe(refused);
    await decisions.flush();
    expect(sent).toHaveLength(1);
  });

  test("a session that ended keeps what was decided", async () => {
    const ended = new ApiProblem({ type: "about:blank", title: "", status: 401, code: "session-expired" });
    const { decisions } = open(() => Promise.reject(ended));
    await expect(decisions.add([decide("a", "accepted")])).rejects.toBe(ended);
    expect(decisions.waiting()).toHaveLength(1);
  });

  test("one decided while another is on its way is sent behind it, not lost with it", async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let calls = 0;
    const { decisions, sent } = open(async () => {
      calls += 1;
      if (calls === 1) await gate;
      return { score: null, suggestions: [] };
    });
    const first = decisions.add([decide("a", "accepted")]);
    const second = decisions.add([decide("b", "accepted")]);
    release();
    await Promise.all([first, second]);
    expect(sent.flat().map((decision) => decision.suggestionId)).toContain("b");
    expect(decisions.waiting()).toEqual([]);
  });

  test("what waits counts as decided on the screen", () => {
    const suggestions = [{ id: "a", state: "open" } as RunSuggestion];
    expect(withDecisions(suggestions, [decide("a", "accepted")])[0]?.state).toBe("accepted");
  });
});
