import { comparableText } from "./comparable-text.ts";
import type { BlockPlace, BlockPlaces } from "./find-block.ts";

interface ReadBlock {
  address: string;
  story: string;
  text: string;
}

/** Turns the engine's blocks of a version into places that can be found in Word by their text. */
export function placeBlocks(blocks: readonly ReadBlock[]): BlockPlaces {
  const seen = new Map<string, number>();
  const body = blocks.filter((block) => block.story === "body" && comparableText(block.text).text !== "");
  const order = new Map(body.map((block, index) => [block.address, index]));
  const places = new Map<string, BlockPlace>();
  for (const block of blocks) {
    const text = comparableText(block.text).text;
    const key = `${block.story}/${text}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const index = order.get(block.address);
    places.set(block.address, {
      text: block.text,
      reachable: block.story === "body",
      occurrence,
      previous: index === undefined ? null : (body[index - 1]?.text ?? null),
      next: index === undefined ? null : (body[index + 1]?.text ?? null),
    });
  }
  return places;
}
