import { Note } from "@/components/ui/Note";

interface OutcomeProps {
  done: string | null;
  problem: string | null;
}

/** What has just happened, or could not. */
export function Outcome({ done, problem }: OutcomeProps) {
  if (problem)
    return (
      <Note tone="error" role="alert">
        {problem}
      </Note>
    );
  return done ? (
    <Note tone="success" role="status">
      {done}
    </Note>
  ) : null;
}
