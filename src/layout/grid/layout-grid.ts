import { solveCoordinates } from "./coordinates.js";
import { layCorridors } from "./corridors.js";
import { finishLayout } from "./finishing.js";
import type { GridInput, GridLayout, GridOptions } from "./grid.js";
import { compactGutters } from "./gutter-compaction.js";
import { hostLabels } from "./label-hosts.js";
import { place } from "./placing.js";
import { routeLinks } from "./routing.js";
import { searchPaths } from "./search.js";
import { cutPaths } from "./segments.js";
import { orderTracks } from "./track-order.js";
import { layTracks } from "./tracks.js";

/** The search takes longer than anything else: larger drawings go without, unless it is asked for. */
const MOST_LINKS_SEARCHED = 1_500;

/** Places boxes and routes links. The same input gives the same layout, to the last digit, on any machine. */
export function layoutGrid(input: GridInput, options: GridOptions = {}): GridLayout {
  const { placement, finder } = place(input);
  const corridors = layCorridors(placement);
  const routing = routeLinks(placement, corridors, finder);
  const search = options.search ?? input.links.length <= MOST_LINKS_SEARCHED;
  const paths = search ? searchPaths(placement, corridors, routing) : routing.paths;
  const segments = cutPaths(placement.links, paths, corridors);
  const labels = hostLabels(placement, corridors, segments);
  const tracks = layTracks(placement, corridors, segments, labels);
  orderTracks(tracks);
  compactGutters(tracks);
  const coordinates = solveCoordinates(placement, segments, tracks, labels);
  return finishLayout(placement, tracks, labels, coordinates);
}
