import type { Pair } from "./values";

/**
 * What this tab has saved of an entry. A page that the browser kept, or that was rendered while a save was on its
 * way, carries an older version: what lies between is this tab's own and no conflict.
 */
interface OwnSaves {
  versions: Set<number>;
  steps: Map<string, { version: number; values: Pair[] }>;
  /** The last save that was begun: the next one waits for it. */
  last: Promise<unknown>;
}

const entries = new Map<string, OwnSaves>();

function savesOf(entryId: string): OwnSaves {
  const saves = entries.get(entryId) ?? { versions: new Set(), steps: new Map(), last: Promise.resolve() };
  entries.set(entryId, saves);
  return saves;
}

/** Runs `save` when the entry's earlier saves have ended, whichever step they came from. */
export function inTurn<T>(entryId: string, save: () => Promise<T>): Promise<T> {
  const saves = savesOf(entryId);
  const run = saves.last.then(save, save);
  saves.last = run.catch(() => {});
  return run;
}

export function rememberSave(entryId: string, step: string, version: number, values: Pair[]): void {
  const saves = savesOf(entryId);
  saves.versions.add(version);
  saves.steps.set(step, { version, values });
}

/** The newest version that follows this one by this tab's own saves alone. */
export function versionAfter(entryId: string, version: number): number {
  const { versions } = savesOf(entryId);
  let newest = version;
  while (versions.has(newest + 1)) newest += 1;
  return newest;
}

/** What this tab saved of a step after the version that its page shows; null when the page is up to date. */
export function savedSince(entryId: string, step: string, version: number): Pair[] | null {
  const saved = savesOf(entryId).steps.get(step);
  return saved && saved.version > version && saved.version <= versionAfter(entryId, version)
    ? saved.values
    : null;
}
