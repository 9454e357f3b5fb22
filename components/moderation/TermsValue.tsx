import { Fragment } from "react";
import { termLabel, type VocabularyName } from "@/lib/vocabulary/vocabulary";
import type { ValueProps } from "./showing";

interface TermsValueProps extends Omit<ValueProps, "field" | "path"> {
  vocabulary: VocabularyName;
}

const listOf = (value: unknown): string[] =>
  [value].flat().filter((id): id is string => typeof id === "string" && id !== "");

/** Terms of a closed list: what stayed, what was taken away, what is new. */
export function TermsValue({ vocabulary, before, after, showing }: TermsValueProps) {
  const { locale, compare } = showing;
  const [then, now] = [compare ? listOf(before) : listOf(after), listOf(after)];
  const label = (id: string) => termLabel(vocabulary, id, locale);
  const changed = [
    ...then.filter((id) => !now.includes(id)).map((id) => ({ id, Tag: "del" as const })),
    ...now.filter((id) => !then.includes(id)).map((id) => ({ id, Tag: "ins" as const })),
  ];
  return (
    <>
      {now
        .filter((id) => then.includes(id))
        .map(label)
        .join(", ")}
      {changed.map(({ id, Tag }) => (
        <Fragment key={id}>
          {" "}
          <Tag>{label(id)}</Tag>
        </Fragment>
      ))}
    </>
  );
}
