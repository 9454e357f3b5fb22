/** What the status line says of a draft. Times are ISO strings. */
export type SaveState =
  | { is: "saved"; at: string }
  /** Kept on this device, or, when the browser keeps nothing, in this page alone. */
  | { is: "offline"; kept: boolean }
  | { is: "signed_out"; kept: boolean }
  | { is: "conflict"; own: boolean; at: string }
  | { is: "refused"; reason: string; kept: boolean };

/** How far a draft is. */
export interface Progress {
  filled: number;
  total: number;
}
