import { Note } from "./Note";

interface OutcomeNoteProps {
  /** Why the last act was not done, in words. */
  problem: string | undefined;
  /** What it has done. */
  done: string | undefined;
}

/** What has just happened. Nothing where nothing has. */
export function OutcomeNote({ problem, done }: OutcomeNoteProps) {
  if (problem) {
    return (
      <Note tone="error" role="alert">
        {problem}
      </Note>
    );
  }
  return done ? (
    <Note tone="success" role="status">
      {done}
    </Note>
  ) : null;
}
