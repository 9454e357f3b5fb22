/** So near to the edge of the window, in pixels, a drag scrolls the page, and by so much at a time. */
const edge = 72;
const scrollStep = 12;

/** The place among `others` of a row that is held at `y`: after all whose middle is above it. */
export const placeAt = (others: readonly { top: number; height: number }[], y: number): number =>
  others.filter(({ top, height }) => top + height / 2 < y).length;

/** Shows the rows in another order; the page itself keeps theirs. */
function show(rows: readonly HTMLElement[], from: number, to: number): void {
  const order = rows.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  for (const [place, index] of order.entries()) {
    const row = rows[index];
    if (row) row.style.order = String(place);
  }
}

/** The rows in the order of the page again. */
export function showAsStored(list: HTMLElement): void {
  for (const row of list.children) if (row instanceof HTMLElement) row.style.order = "";
}

/**
 * Drags a row of a list by its handle. Meanwhile rows are one line high (.dragging), so that many are in sight. Gives
 * the two places to `drop` when it has moved; Escape, or a pointer that is lost, leaves everything as it was.
 */
export function dragRow(
  list: HTMLElement,
  handle: HTMLElement,
  down: PointerEvent,
  drop: (from: number, to: number) => void,
): void {
  const rows = [...list.children].filter((child): child is HTMLElement => child.tagName === "FIELDSET");
  const row = rows.find((one) => one.contains(handle));
  if (!row) return;
  const from = rows.indexOf(row);
  let to = from;
  let y = down.clientY;
  const before = handle.getBoundingClientRect().top;
  list.classList.add("dragging");
  row.classList.add("dragged");
  // The rows have become low: the one that is held stays under the pointer.
  window.scrollBy({ top: handle.getBoundingClientRect().top - before, behavior: "instant" });

  const ending = new AbortController();
  const { signal } = ending;
  const place = () => {
    const others = rows.filter((one) => one !== row).map((one) => one.getBoundingClientRect());
    to = placeAt(
      others.sort((a, b) => a.top - b.top),
      y,
    );
    show(rows, from, to);
  };
  const scroll = () => {
    if (signal.aborted) return;
    const by = y < edge ? -scrollStep : y > window.innerHeight - edge ? scrollStep : 0;
    if (by !== 0) {
      window.scrollBy({ top: by, behavior: "instant" });
      place();
    }
    requestAnimationFrame(scroll);
  };
  const end = (moved: boolean) => {
    ending.abort();
    list.classList.remove("dragging");
    row.classList.remove("dragged");
    if (moved && to !== from) drop(from, to);
    else showAsStored(list);
    row.scrollIntoView({ block: "nearest", behavior: "instant" });
  };
  handle.setPointerCapture(down.pointerId);
  handle.addEventListener(
    "pointermove",
    (event) => {
      y = event.clientY;
      place();
    },
    { signal },
  );
  handle.addEventListener("pointerup", () => end(true), { signal });
  handle.addEventListener("pointercancel", () => end(false), { signal });
  window.addEventListener("keydown", (event) => event.key === "Escape" && end(false), { signal });
  requestAnimationFrame(scroll);
}
