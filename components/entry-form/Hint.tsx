import { Icon } from "@/components/ui/Icon";
import type { FormView } from "./view";

interface HintProps {
  view: FormView;
  /** A top-level field: moderators write beside these. */
  path: string;
  children?: string;
}

/**
 * What to write, what there is to know of what was written, and what a moderator wrote of it: all are read with the
 * control. Nothing but phrases: it stands in a <p>.
 */
export function Hint({ view, path, children }: HintProps) {
  const note = view.notes?.[path];
  return (
    <>
      {children}
      {note && (
        <span className={`known ${note.warn ? "warn" : ""}`}>
          <Icon name={note.warn ? "alert" : "check"} size={18} />
          <span>
            {note.text}
            {note.title && <b lang={note.title.lang}>{note.title.text}</b>}
          </span>
        </span>
      )}
      {remarksOf(view, path).map((body) => (
        <span key={body} className="note warn mt-2 whitespace-pre-line">
          <Icon name="comment" />
          <span>{body}</span>
        </span>
      ))}
    </>
  );
}

export const remarksOf = ({ remarks }: FormView, path: string): string[] =>
  remarks.filter(({ field }) => field === path).map(({ body }) => body);

/** The hint of a field, or nothing at all where there is none. */
export const hintOf = (view: FormView, path: string, words: string | undefined) =>
  words || view.notes?.[path] || remarksOf(view, path).length > 0 ? (
    <Hint view={view} path={path}>
      {words}
    </Hint>
  ) : undefined;
