import type { DraftKeeper } from "./draft-keeper";
import { type LocalCopy, readCopy, removeCopy } from "./local-copy";
import { savedSince } from "./own-saves";
import { sendDraft } from "./send-draft";
import { type Pair, putBack, sameValues, savedValues, typedValues } from "./values";

interface Place {
  entryId: string;
  step: string;
  version: number;
}

interface Outcomes {
  /** Text of this time was put back into the form in place of `before`. */
  restored(at: string, before: Pair[]): void;
  /** The draft has changed since: the text is on the server, set aside beside it. */
  setAside(): void;
}

/** When a page opens: brings back what this tab saved after it was rendered, and what this device kept unsaved. */
export function bringBack(form: HTMLFormElement, keeper: DraftKeeper, place: Place, to: Outcomes): void {
  const { entryId, step, version } = place;
  // Typed before this script ran.
  if (!sameValues(typedValues(form), savedValues(form))) keeper.typed();
  const newer = savedSince(entryId, step, version);
  if (newer) {
    putBack(form, newer);
    keeper.takeAsSaved(newer);
  }
  const server = newer ?? savedValues(form);
  const copy = readCopy(entryId, step);
  if (!copy) return;
  if (sameValues(copy.typed, server) || sameValues(copy.typed, copy.saved)) {
    removeCopy(entryId, step);
  } else if (sameValues(copy.saved, server)) {
    putBack(form, copy.typed);
    to.restored(copy.at, server);
  } else {
    void handOver(form, copy, place, to);
  }
}

/** Somebody has changed this step since the copy was made: it is sent as what it is, an older save. */
async function handOver(form: HTMLFormElement, copy: LocalCopy, { entryId, step }: Place, to: Outcomes) {
  const data = new FormData();
  for (const name of ["locale", "kind", "entryId", "step"]) {
    data.set(name, (form.elements.namedItem(name) as HTMLInputElement).value);
  }
  data.set("version", String(copy.version));
  for (const [name, value] of copy.typed) data.append(name, value);
  const answer = await sendDraft(data);
  if (!answer.ok && answer.reason !== "conflict") return;
  removeCopy(entryId, step);
  to.setAside();
}
