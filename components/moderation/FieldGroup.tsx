import { type Fields, isFilled } from "@/lib/forms/fields";
import { FieldValue } from "./FieldValue";
import type { ValueProps } from "./showing";

interface FieldGroupProps extends Omit<ValueProps, "field"> {
  fields: Fields;
}

const partOf = (object: unknown, name: string): unknown =>
  (object as Record<string, unknown> | null | undefined)?.[name];

/** Several fields under one name, those with anything in them. */
export function FieldGroup({ fields, path, before, after, showing }: FieldGroupProps) {
  const named = Object.entries(fields)
    .filter(([, { widget }]) => widget.type !== "hidden")
    .map(([name, field]) => ({ name, field, was: partOf(before, name), is: partOf(after, name) }))
    .filter(({ was, is }) => isFilled(is) || (showing.compare && isFilled(was)));
  return (
    <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[10rem_minmax(0,1fr)]">
      {named.map(({ name, field, was, is }) => (
        <div key={name} className="contents">
          <dt className="meta pt-0.5">{showing.labelOf(`${path}.${name}`)}</dt>
          <dd className="max-sm:mb-2">
            <FieldValue field={field} path={`${path}.${name}`} before={was} after={is} showing={showing} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
