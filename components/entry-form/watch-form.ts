import type { DraftKeeper } from "./draft-keeper";

/** Ties a keeper to what happens in the page. Gives back what unties it. */
export function watchForm(form: HTMLFormElement, keeper: DraftKeeper): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const hidden = () => document.visibilityState === "hidden" && keeper.flush();
  form.addEventListener("input", () => keeper.typed(), { signal });
  document.addEventListener("visibilitychange", hidden, { signal });
  window.addEventListener("pagehide", () => keeper.flush(), { signal });
  window.addEventListener("online", () => void keeper.save(), { signal });
  // A page out of the browser's own memory may be older than the draft.
  window.addEventListener("pageshow", ({ persisted }) => persisted && location.reload(), { signal });
  // Before React, which would send the form at once.
  window.addEventListener("submit", sendSavedFirst(form, keeper), { signal, capture: true });
  return () => {
    ending.abort();
    keeper.flush();
  };
}

/**
 * Whatever form of the page is sent (the step, an upload, signing out), what is typed is saved first. The step itself
 * is not sent without a connection: its text would be lost with the page.
 */
function sendSavedFirst(step: HTMLFormElement, keeper: DraftKeeper): (event: SubmitEvent) => void {
  let waiting = false;
  let passing = false;
  const send = async (form: HTMLFormElement, submitter: HTMLElement | null) => {
    const answer = await keeper.save();
    waiting = false;
    if (answer?.ok === false && (answer.reason === "offline" || answer.reason === "failed")) return;
    // Enter in a field: the page has saved, there is nowhere to go.
    if (form === step && submitter?.dataset.enter !== undefined && !keeper.isHalted) return;
    if (form === step) keeper.send();
    passing = true;
    form.requestSubmit(submitter);
    passing = false;
  };
  return (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || passing) return;
    if (form !== step && (!keeper.isChanged || keeper.isHalted)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (waiting || keeper.isSent) return;
    waiting = true;
    // Not within this event: a form that is being sent cannot be sent again.
    setTimeout(() => void send(form, event.submitter));
  };
}
