/**
 * Runs one step of the preparation and says on standard error what it does and how far it is. A step that found everything
 * up to date (it resolves to false) leaves no line behind.
 */
export async function showStep(
  name: string,
  step: (report: (percent: number) => void) => Promise<boolean>,
): Promise<void> {
  const terminal = process.stderr;
  const startedMs = performance.now();
  let shown = -1;
  const report = (percent: number) => {
    // On a terminal the line is rewritten in place; in a log only every quarter is worth a line.
    const stepSize = terminal.isTTY ? 1 : 25;
    if (percent < shown + stepSize || percent > 99) return;
    shown = percent;
    terminal.write(terminal.isTTY ? `\r${name} … ${percent} %` : `${name} … ${percent} %\n`);
  };
  const didSomething = await step(report);
  if (!didSomething) return;
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  terminal.write(`${terminal.isTTY ? "\r" : ""}${name}: done in ${seconds} s\n`);
}
