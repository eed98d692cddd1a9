/** The element of a picture that an event is about: the innermost that names a part of the model. */
export function partAt(target: EventTarget | null): SVGElement | undefined {
  const element =
    target instanceof Element ? target.closest<SVGElement>("[data-path], [data-from], [data-step]") : null;
  return element ?? undefined;
}

/** How the page calls a part: a path, a step's id, or the two ends of a handshake. */
export function nameOf({ dataset: { path, from, to, step } }: SVGElement): string {
  if (path !== undefined) return path;
  return from === undefined ? (step ?? "") : `${from} ${to ?? ""}`;
}

/** The elements that draw a part. */
export function elementsOf(picture: Element, name: string): readonly SVGElement[] {
  return [...picture.querySelectorAll<SVGElement>("[data-path], [data-from], [data-step]")].filter(
    (element) => nameOf(element) === name,
  );
}

/** Lights a part up: of a handshake its two ends too, of an action its handshakes and whom they lead to. */
export function light(picture: Element, name: string | undefined): void {
  for (const element of picture.querySelectorAll(".lit")) element.classList.remove("lit");
  picture.classList.toggle("lights", name !== undefined);
  if (name === undefined) return;
  const lit = new Set([name]);
  for (const link of picture.querySelectorAll<SVGElement>("[data-from]")) {
    const { from = "", to = "" } = link.dataset;
    if (`${from} ${to}` !== name && from !== name && to !== name) continue;
    for (const each of [from, to, `${from} ${to}`]) lit.add(each);
  }
  for (const each of lit) for (const element of elementsOf(picture, each)) element.classList.add("lit");
}
