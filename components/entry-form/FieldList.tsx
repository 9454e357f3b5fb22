import type { Field, Fields } from "@/lib/forms/fields";
import { FormField } from "./FormField";
import type { FormView } from "./view";

interface FieldListProps {
  view: FormView;
  fields: Fields;
  /** What stands before their names in a path: "results.0." */
  prefix?: string;
}

/** A figure, a year, a day, a time, a few words: two of them fit beside each other. */
const isShort = ({ widget }: Field): boolean =>
  ["number", "year", "date", "time"].includes(widget.type) || (widget.type === "line" && widget.max <= 80);

/** Fields in their order; short ones that follow each other share a line. */
export function FieldList({ view, fields, prefix = "" }: FieldListProps) {
  const runs: [string, Field][][] = [];
  for (const named of Object.entries(fields)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before && isShort(before[1]) && isShort(named[1])) run?.push(named);
    else runs.push([named]);
  }
  return runs.map((run) => {
    const shown = run.map(([name, field]) => (
      <FormField key={name} view={view} path={`${prefix}${name}`} field={field} />
    ));
    return run.length === 1 ? (
      shown
    ) : (
      <div key={run[0]?.[0]} className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-2">
        {shown}
      </div>
    );
  });
}
