import { Icon } from "@/components/ui/Icon";
import { inputId } from "@/lib/forms/raw";
import type { FormView } from "./view";
import { formWords } from "./words";

interface MoveRowProps {
  view: FormView;
  path: string;
  index: number;
  /** How many rows there are. */
  count: number;
  /** What the row is called. */
  name: string;
}

/** Moves a row by one place: buttons for everybody, and a handle to drag it by for a pointer. */
export function MoveRow({ view, path, index, count, name }: MoveRowProps) {
  const t = formWords(view.locale);
  const id = inputId(`${path}.${index}`);
  const button = (way: "up" | "down") => (
    <button
      type="submit"
      id={`${id}-${way}`}
      className="lnk"
      name="intent"
      value={`${way}:${path}:${index}`}
      formNoValidate
    >
      <Icon name={way === "up" ? "raise" : "lower"} size={18} />
      {t(`rows.${way}`)}
      <span className="vh">: {name}</span>
    </button>
  );
  return (
    <div className="rowmove">
      <span className="grip" aria-hidden="true" title={t("rows.drag")}>
        <Icon name="grip" />
      </span>
      {index > 0 && button("up")}
      {index < count - 1 && button("down")}
    </div>
  );
}
