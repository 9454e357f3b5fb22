import { useTranslations } from "next-intl";
import { pairRows } from "@/lib/entries/diff";
import type { Fields } from "@/lib/forms/fields";
import { FieldGroup } from "./FieldGroup";
import { FileLink } from "./FileLink";
import type { ValueProps } from "./showing";

interface FieldRowsProps extends Omit<ValueProps, "field"> {
  fields: Fields;
  /** Whether each row describes an upload. */
  isFile: boolean;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The rows of a list in the order of the newer one, each beside what it was. */
export function FieldRows({ fields, isFile, path, before, after, showing }: FieldRowsProps) {
  const t = useTranslations("moderation.fields");
  const { compare } = showing;
  const now = listOf(after);
  const pairs = pairRows(compare ? listOf(before) : now, now);
  let number = 0;
  return (
    <ol className="grid gap-4">
      {pairs.map((pair, i) => {
        if (pair.after !== undefined) number += 1;
        const name = nameOf(pair);
        return (
          // Rows have no identity but their place, and are rendered once.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={i}>
            <h4 className="mb-1">{t(name, { number })}</h4>
            {isFile && <FileLink row={pair.after ?? pair.before} uploads={showing.uploads} />}
            <FieldGroup
              fields={fields}
              path={path}
              before={pair.before}
              after={pair.after}
              showing={showing}
            />
          </li>
        );
      })}
    </ol>
  );
}

function nameOf({ before, after }: { before?: unknown; after?: unknown }): "row" | "newRow" | "removedRow" {
  if (after === undefined) return "removedRow";
  return before === undefined ? "newRow" : "row";
}
