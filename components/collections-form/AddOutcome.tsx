import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";
import type { AddRefusal } from "@/lib/collections/add";
import { mostItems } from "@/lib/collections/input";
import type { SearchPage } from "@/lib/search/page";

/** What the button before did. */
export interface AddTold {
  /** The entry that was added. */
  added: string | undefined;
  /** The entry that was not, and why. */
  about: string | undefined;
  problem: AddRefusal | undefined;
}

interface AddOutcomeProps {
  told: AddTold;
  result: SearchPage;
  count: number;
}

/** What has just been added, or could not be, by its name where it is among the results. */
export function AddOutcome({ told: { added, about, problem }, result, count }: AddOutcomeProps) {
  const t = useTranslations("form.collection.add");
  const hit = result.items.find(({ id }) => id === (added ?? about));
  const title = hit?.title.text ?? t("it");
  if (problem)
    return (
      <div className="mt-4">
        <Note tone="error" role="alert">
          {t(`problems.${problem}`, { title, max: mostItems })}
        </Note>
      </div>
    );
  return added ? (
    <div className="mt-4">
      <Note tone="success" role="status">
        {t("added", { title, count })}
      </Note>
    </div>
  ) : null;
}
