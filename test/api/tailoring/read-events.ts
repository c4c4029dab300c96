import type { RunEvent } from "../../../shared/contract/schemas.ts";

/** The events of a server-sent stream as they come; ends when the server ends it. */
export async function* readEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<RunEvent> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const fields = Object.fromEntries(
        text
          .slice(0, end)
          .split("\n")
          .filter((line) => !line.startsWith(":"))
          .map((line) => line.split(/: (.*)/s).slice(0, 2)),
      ) as { id?: string; event?: string; data?: string };
      text = text.slice(end + 2);
      if (fields.data !== undefined)
        yield { id: Number(fields.id), event: fields.event, data: JSON.parse(fields.data) } as RunEvent;
    }
  }
}

export async function listStream(stream: ReadableStream<Uint8Array>): Promise<RunEvent[]> {
  const events: RunEvent[] = [];
  for await (const event of readEvents(stream)) events.push(event);
  return events;
}
