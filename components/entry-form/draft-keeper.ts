import { removeCopy, writeCopy } from "./local-copy";
import { inTurn, rememberSave, versionAfter } from "./own-saves";
import type { Progress, SaveState } from "./save-state";
import { refusalState, type Sent, sendDraft } from "./send-draft";
import { type Pair, savedValues, typedValues } from "./values";

const copyAfter = 300;
const saveAfter = 1500;
const retryAfter = 15_000;

export interface Place {
  entryId: string;
  step: string;
  version: number;
}

type Tell = (state: SaveState, progress?: Progress) => void;

/**
 * Keeps what is typed into a step: on this device within 300 ms, on the server when the writer pauses. It never
 * changes what the controls hold, so nobody's typing is disturbed.
 */
export class DraftKeeper {
  /** Counts keystrokes: a save is of those before it began. */
  private edits = 0;
  private kept = 0;
  private copyTimer = 0;
  private saveTimer = 0;
  /** What is on the server as far as this page knows. */
  private saved: Pair[];
  /** Set by a conflict or a refusal: from here on only the form's buttons save. */
  private halted = false;
  /** In a conflict the server sets aside whatever the form brings. */
  private conflicted = false;
  /** Set when the form itself has been sent: its answer replaces the page. */
  private sent = false;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly place: Place,
    private readonly tell: Tell,
  ) {
    this.saved = savedValues(form);
  }

  get isChanged(): boolean {
    return this.edits > this.kept;
  }

  /** Somebody typed: a copy at once, a save at the next pause. */
  typed(): void {
    this.edits += 1;
    clearTimeout(this.copyTimer);
    this.copyTimer = window.setTimeout(() => this.isChanged && this.copy(), copyAfter);
    this.saveIn(saveAfter);
  }

  /** What the server has is not what the page was rendered with. */
  takeAsSaved(values: Pair[]): void {
    this.saved = values;
  }

  /** Saves what is typed by now, after any save that is still on its way. */
  async save(): Promise<Sent | null> {
    clearTimeout(this.saveTimer);
    const { entryId, step, version } = this.place;
    if (!this.isChanged || this.halted || this.sent) {
      await inTurn(entryId, async () => {});
      return null;
    }
    const edits = this.edits;
    const values = typedValues(this.form);
    const data = new FormData(this.form);
    return inTurn(entryId, async () => {
      if (edits <= this.kept) return null;
      data.set("version", String(versionAfter(entryId, version)));
      const answer = await sendDraft(data);
      if (answer.ok) {
        rememberSave(entryId, step, answer.version, values);
        this.saved = values;
      }
      // In a conflict the server has set the text aside, so it is kept there too.
      if (answer.ok || answer.reason === "conflict") this.kept = Math.max(this.kept, edits);
      this.settle(answer);
      return answer;
    });
  }

  /** The page is left or hidden: whatever is typed is kept here and, if there is time, on the server. */
  flush(): void {
    clearTimeout(this.copyTimer);
    if (!this.isChanged) return;
    this.copy();
    void this.save();
  }

  /** The form itself is being sent with the newest version; it brings what is typed. */
  send(): void {
    const input = this.form.elements.namedItem("version") as HTMLInputElement;
    input.value = String(versionAfter(this.place.entryId, this.place.version));
    clearTimeout(this.copyTimer);
    clearTimeout(this.saveTimer);
    // Signed out or refused, the server may not take it either: then the copy is all there is.
    if (this.isChanged && !this.conflicted) this.copy();
    else removeCopy(this.place.entryId, this.place.step);
    this.saved = typedValues(this.form);
    this.kept = this.edits;
    this.sent = true;
  }

  get isSent(): boolean {
    return this.sent;
  }

  get isHalted(): boolean {
    return this.halted;
  }

  private saveIn(milliseconds: number): void {
    clearTimeout(this.saveTimer);
    this.saveTimer = window.setTimeout(() => void this.save(), milliseconds);
  }

  private copy(): boolean {
    const { entryId, step, version } = this.place;
    return writeCopy(entryId, step, {
      version: versionAfter(entryId, version),
      saved: this.saved,
      typed: typedValues(this.form),
      at: new Date().toISOString(),
    });
  }

  private settle(answer: Sent): void {
    const reason = answer.ok ? null : answer.reason;
    this.conflicted = reason === "conflict";
    if ((answer.ok || this.conflicted) && !this.isChanged) removeCopy(this.place.entryId, this.place.step);
    const kept = this.isChanged && this.copy();
    if (reason === "offline" || reason === "failed") this.saveIn(retryAfter);
    else if (reason && reason !== "signed_out") this.halted = true;
    if (answer.ok) this.tell({ is: "saved", at: answer.savedAt }, answer);
    else this.tell(refusalState(answer, kept));
  }
}
