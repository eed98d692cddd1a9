/** Pixels that a pointer may move in a click. */
const stillness = 4;

/** What pointers do with a picture, in px of the stage. */
interface Movable {
  readonly move: (x: number, y: number) => void;
  readonly zoomAt: (x: number, y: number, factor: number) => void;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The wheel draws the picture larger and smaller about the pointer, two fingers do so about the point between them, and one
 * pointer drags it.
 */
export function listenToPointers(frame: HTMLElement, { move, zoomAt }: Movable): void {
  frame.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const view = frame.getBoundingClientRect();
      if (event.ctrlKey || !event.shiftKey) {
        zoomAt(event.clientX - view.left, event.clientY - view.top, Math.exp(-event.deltaY / 400));
      } else move(-event.deltaY, 0);
    },
    { passive: false },
  );
  const down = new Map<number, Place>();
  let isDragged = false;
  frame.addEventListener("pointerdown", ({ pointerId, clientX: x, clientY: y }) => {
    if (down.size === 0) isDragged = false;
    down.set(pointerId, { x, y });
  });
  frame.addEventListener("pointermove", ({ pointerId, pointerType, buttons, clientX: x, clientY: y }) => {
    // Its button was let go where the frame doesn't hear of it.
    if (pointerType === "mouse" && buttons === 0) down.delete(pointerId);
    const before = down.get(pointerId);
    if (before === undefined) return;
    const now = { x, y };
    if (!isDragged && Math.abs(x - before.x) + Math.abs(y - before.y) < stillness) return;
    if (!isDragged) frame.setPointerCapture(pointerId);
    isDragged = true;
    down.set(pointerId, now);
    const other = [...down].find(([id]) => id !== pointerId)?.[1];
    const share = other === undefined ? 1 : 1 / 2;
    move((x - before.x) * share, (y - before.y) * share);
    if (other === undefined) return;
    const view = frame.getBoundingClientRect();
    const factor = distance(now, other) / Math.max(1, distance(before, other));
    zoomAt((x + other.x) / 2 - view.left, (y + other.y) / 2 - view.top, factor);
  });
  for (const end of ["pointerup", "pointercancel"] as const) {
    frame.addEventListener(end, ({ pointerId }) => down.delete(pointerId));
  }
  // What was dragged wasn't clicked.
  frame.addEventListener("click", (click) => isDragged && click.stopPropagation(), { capture: true });
}

function distance(first: Place, second: Place): number {
  return Math.hypot(first.x - second.x, first.y - second.y);
}
