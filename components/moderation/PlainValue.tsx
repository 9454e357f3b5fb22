import { useTranslations } from "next-intl";
import type { Widget } from "@/lib/forms/fields";
import { numberOf } from "@/lib/i18n/format";
import { Diff } from "./Diff";
import type { ValueProps } from "./showing";

interface PlainValueProps extends Omit<ValueProps, "field" | "path"> {
  type: Widget["type"];
}

/** A number, a year, an address, a tick or a line: the same in both languages. */
export function PlainValue({ type, before, after, showing }: PlainValueProps) {
  const t = useTranslations("moderation.fields");
  const asText = (value: unknown): string => {
    if (type === "check") return value ? t("yes") : "";
    if (type === "number" && typeof value === "number") return numberOf(value, showing.locale);
    return value === undefined || value === null ? "" : String(value);
  };
  const [then, now] = [asText(before), asText(after)];
  // Whole values change, not words of them.
  if (showing.compare && then !== now)
    return (
      <>
        {then && <del>{then}</del>}
        {now && <ins>{now}</ins>}
      </>
    );
  if (type === "url" && now)
    return (
      <a href={now} rel="noreferrer nofollow" className="break-all">
        {now}
      </a>
    );
  return <Diff after={now} />;
}
