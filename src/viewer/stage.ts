import { listenToPointers } from "./pointers.js";

/** The picture's place: it is moved by dragging, wheel and keys, and drawn larger and smaller. */
export interface Stage {
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  readonly actualSize: () => void;
  readonly move: (x: number, y: number) => void;
  /** Brings an element of the picture into the middle, large enough to be read. */
  readonly show: (element: Element) => void;
  readonly use: (picture: SVGSVGElement) => void;
}

const smallest = 0.05;
const largest = 8;
/** Below this scale nothing can be read. */
const legible = 0.8;
/** On a stage that is narrower than this, in px, a picture begins at that scale: all of it would be a smear. */
const narrow = 600;

interface Shift {
  x: number;
  y: number;
  scale: number;
}

export function createStage(frame: HTMLElement): Stage {
  const at: Shift = { x: 0, y: 0, scale: 1 };
  let picture: SVGSVGElement | undefined;
  /** Nobody has moved the picture since it was fitted: it is fitted again when the stage changes its size. */
  let isFitted = false;

  const apply = (): void => {
    if (picture === undefined) return;
    picture.style.setProperty("--shift", `translate(${at.x}px, ${at.y}px) scale(${at.scale})`);
    frame.dataset["scale"] = at.scale.toFixed(3);
  };
  const zoomAt = (x: number, y: number, factor: number): void => {
    const scale = Math.min(largest, Math.max(smallest, at.scale * factor));
    const change = scale / at.scale;
    isFitted = false;
    at.x = x - (x - at.x) * change;
    at.y = y - (y - at.y) * change;
    at.scale = scale;
    apply();
  };
  const place = (scale: number): void => {
    if (picture === undefined) return;
    const { width, height } = picture.viewBox.baseVal;
    isFitted = false;
    at.scale = scale;
    at.x = Math.max(0, (frame.clientWidth - width * scale) / 2);
    at.y = Math.max(0, (frame.clientHeight - height * scale) / 2);
    apply();
  };
  const fitting = (): number => (picture === undefined ? 1 : fittingScale(picture, frame));
  const stage: Stage = {
    fit: () => {
      place(fitting());
      isFitted = true;
    },
    zoom: (factor) => zoomAt(frame.clientWidth / 2, frame.clientHeight / 2, factor),
    actualSize: () => place(1),
    move: (x, y) => {
      isFitted = false;
      at.x += x;
      at.y += y;
      apply();
    },
    show: (element) => {
      if (at.scale < legible) stage.zoom(legible / at.scale);
      stage.move(...awayFromMiddle(element, frame));
    },
    use: (next) => {
      picture = next;
      if (frame.clientWidth < narrow && fitting() < legible) place(legible);
      else stage.fit();
    },
  };
  listenToPointers(frame, { move: stage.move, zoomAt });
  new ResizeObserver(() => {
    if (isFitted) stage.fit();
  }).observe(frame);
  return stage;
}

/** At most 1: no picture is drawn larger than it is to fill the stage. */
function fittingScale(picture: SVGSVGElement, { clientWidth, clientHeight }: HTMLElement): number {
  const { width, height } = picture.viewBox.baseVal;
  return Math.min(1, clientWidth / width, clientHeight / height);
}

function awayFromMiddle(element: Element, frame: HTMLElement): [x: number, y: number] {
  const [box, view] = [element.getBoundingClientRect(), frame.getBoundingClientRect()];
  return [
    view.left + view.width / 2 - (box.left + box.width / 2),
    view.top + view.height / 2 - (box.top + box.height / 2),
  ];
}
