/**
 * The pane's width: Word's own widths from a list, anything between by the divider, which is a slider that looks like
 * one: dragged, or moved by the arrow keys.
 */
const narrowest = 270;
const widest = 500;

export function resizePane(
  panes: HTMLElement,
  divider: HTMLInputElement,
  choice: HTMLSelectElement,
  start: number,
): void {
  function set(wanted: number): void {
    const width = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
    // The border takes one pixel; the pane itself has the width Word gives it.
    panes.style.width = `${width + 1}px`;
    divider.value = String(width);
    const own = choice.querySelector<HTMLOptionElement>("option[data-own]");
    const isKnown = [...choice.options].some((option) => option !== own && Number(option.value) === width);
    if (isKnown) own?.remove();
    else {
      const option = own ?? choice.appendChild(document.createElement("option"));
      option.dataset.own = "";
      option.value = String(width);
      option.textContent = `${width}`;
    }
    choice.value = String(width);
  }

  choice.addEventListener("change", () => set(Number(choice.value)));
  divider.addEventListener("keydown", (event) => {
    const by = event.key === "ArrowLeft" ? 10 : event.key === "ArrowRight" ? -10 : 0;
    if (by === 0) return;
    event.preventDefault();
    set(Number(divider.value) + by);
  });
  divider.addEventListener("pointerdown", (down) => {
    down.preventDefault();
    divider.setPointerCapture(down.pointerId);
    document.body.classList.add("dragging");
    const move = (event: PointerEvent) => set(innerWidth - event.clientX);
    const stop = () => {
      divider.removeEventListener("pointermove", move);
      document.body.classList.remove("dragging");
    };
    divider.addEventListener("pointermove", move);
    divider.addEventListener("pointerup", stop, { once: true });
    divider.addEventListener("pointercancel", stop, { once: true });
  });
  set(start);
}
