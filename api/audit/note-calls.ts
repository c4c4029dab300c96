import { type Call, type Operation, type Operations, Reply } from "../operation.ts";
import type { World } from "../world.ts";
import { noteEvent } from "./note-event.ts";
import { type Noted, notedCalls } from "./noted-calls.ts";

/**
 * The operations, each writing into the trail what `notedCalls` says of it, once it is done and before it is answered: what was
 * refused did not happen, and no file leaves unnoted.
 */
export function noteCalls(world: World, operations: Operations): Operations {
  const all = Object.entries(operations) as [keyof Operations, Operation<never>][];
  return Object.fromEntries(
    all.map(([name, operation]) => {
      const describe = notedCalls[name] as Describe | null;
      if (!describe) return [name, operation];
      const noted = async (input: never, call: Call) => {
        const result: unknown = await operation(input, call);
        const event = describe(input, result instanceof Reply ? result.body : result, call);
        if (event) await noteEvent(world, call.candidateId, event[0], event[1], call.keyName);
        return result;
      };
      return [name, noted];
    }),
  );
}

type Describe = (input: never, answer: unknown, call: Call) => Noted | null;
