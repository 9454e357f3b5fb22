import { type AutosaveResult, autosave } from "@/lib/entries/form-actions";
import type { SaveState } from "./save-state";

export type Sent = AutosaveResult | { ok: false; reason: "offline" | "failed" };

/** Sends a step to be saved. Never throws: no connection is an answer too. */
export async function sendDraft(data: FormData): Promise<Sent> {
  try {
    return await autosave(data);
  } catch (error) {
    // A browser that cannot reach the server throws a TypeError; any other error is the server's.
    return { ok: false, reason: error instanceof TypeError || !navigator.onLine ? "offline" : "failed" };
  }
}

/** What a refused save is called in the status line; `kept` says whether this device has the text. */
export function refusalState(answer: Extract<Sent, { ok: false }>, kept: boolean): SaveState {
  const { reason } = answer;
  if (reason === "offline" || reason === "signed_out") return { is: reason, kept };
  if (reason !== "conflict" || !("own" in answer)) return { is: "refused", reason, kept };
  return { is: "conflict", own: answer.own ?? false, at: answer.at ?? "" };
}
