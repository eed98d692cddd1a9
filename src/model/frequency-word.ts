import type { Element } from "./element.js";

const asWord = /^["']?(low|medium|high)["']?$/;

/** `low`, `medium` or `high` where an author wrote a frequency so; the model has the percent that it counts as. */
export function frequencyWord({ origin }: Element): string | undefined {
  const place = origin.parts.get("frequency");
  return place && asWord.exec(place.source.text.slice(place.start, place.end))?.[1];
}
