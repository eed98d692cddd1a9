/** The picture's place: it is moved by dragging, wheel and keys, and drawn larger and smaller. */
export interface Stage {
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  readonly actualSize: () => void;
  readonly move: (x: number, y: number) => void;
  /** Brings an element of the picture into the middle. */
  readonly show: (element: Element) => void;
  readonly use: (picture: SVGSVGElement) => void;
}

const smallest = 0.05;
const largest = 8;
/** Pixels that a pointer may move in a click. */
const stillness = 4;

interface Shift {
  x: number;
  y: number;
  scale: number;
}

export function createStage(frame: HTMLElement): Stage {
  const at: Shift = { x: 0, y: 0, scale: 1 };
  let picture: SVGSVGElement | undefined;

  const apply = (): void => {
    if (picture === undefined) return;
    picture.style.transformOrigin = "0 0";
    picture.style.transform = `translate(${at.x}px, ${at.y}px) scale(${at.scale})`;
    frame.dataset["scale"] = at.scale.toFixed(3);
  };
  const zoomAt = (x: number, y: number, factor: number): void => {
    const scale = Math.min(largest, Math.max(smallest, at.scale * factor));
    const change = scale / at.scale;
    at.x = x - (x - at.x) * change;
    at.y = y - (y - at.y) * change;
    at.scale = scale;
    apply();
  };
  const place = (scale: number): void => {
    if (picture === undefined) return;
    const { width, height } = picture.viewBox.baseVal;
    at.scale = scale;
    at.x = Math.max(0, (frame.clientWidth - width * scale) / 2);
    at.y = Math.max(0, (frame.clientHeight - height * scale) / 2);
    apply();
  };
  const stage: Stage = {
    fit: () => {
      const box = picture?.viewBox.baseVal;
      if (box) place(Math.min(1, frame.clientWidth / box.width, frame.clientHeight / box.height));
    },
    zoom: (factor) => zoomAt(frame.clientWidth / 2, frame.clientHeight / 2, factor),
    actualSize: () => place(1),
    move: (x, y) => {
      at.x += x;
      at.y += y;
      apply();
    },
    show: (element) => {
      const box = element.getBoundingClientRect();
      const view = frame.getBoundingClientRect();
      stage.move(
        view.left + view.width / 2 - (box.left + box.width / 2),
        view.top + view.height / 2 - (box.top + box.height / 2),
      );
    },
    use: (next) => {
      picture = next;
      stage.fit();
    },
  };
  listen(frame, stage, zoomAt);
  return stage;
}

function listen(frame: HTMLElement, stage: Stage, zoomAt: (x: number, y: number, factor: number) => void): void {
  frame.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const view = frame.getBoundingClientRect();
      if (event.ctrlKey || !event.shiftKey) {
        zoomAt(event.clientX - view.left, event.clientY - view.top, Math.exp(-event.deltaY / 400));
      } else stage.move(-event.deltaY, 0);
    },
    { passive: false },
  );
  let from: { x: number; y: number; moved: boolean } | undefined;
  frame.addEventListener("pointerdown", (event) => {
    from = { x: event.clientX, y: event.clientY, moved: false };
  });
  frame.addEventListener("pointermove", (event) => {
    if (from === undefined) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!from.moved && Math.abs(x) + Math.abs(y) < stillness) return;
    if (!from.moved) frame.setPointerCapture(event.pointerId);
    from = { x: event.clientX, y: event.clientY, moved: true };
    stage.move(x, y);
  });
  frame.addEventListener("pointerup", (event) => {
    // What was dragged wasn't clicked.
    if (from?.moved) frame.addEventListener("click", (click) => click.stopPropagation(), { capture: true, once: true });
    setTimeout(() => {
      from = undefined;
    });
    if (frame.hasPointerCapture(event.pointerId)) frame.releasePointerCapture(event.pointerId);
  });
}
