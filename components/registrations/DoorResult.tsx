import { Note } from "@/components/ui/Note";
import type { CheckInState } from "@/lib/registrations/input";

const tones = { checked_in: "success", already: "warn", no_place: "error", unknown: "error" } as const;

/** What came of the last attempt, read aloud at once: the next person waits. */
export const DoorResult = ({ state: { outcome, said } }: { state: CheckInState }) => (
  <div aria-live="assertive">
    {outcome && (
      <div className="mb-6">
        <Note tone={tones[outcome]}>{said}</Note>
      </div>
    )}
  </div>
);
