import { type TryInput, tryTailoring } from "./try-tailoring.ts";

/** One question, one answer. What throws here reaches the pane as the worker's `error`. */
self.addEventListener("message", ({ data }: MessageEvent<TryInput>) => {
  void tryTailoring(data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => reportError(error),
  );
});
