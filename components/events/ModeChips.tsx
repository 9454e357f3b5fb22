import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { countFilters, type EventFilters, noFilters } from "@/lib/events/filters";
import { type CalendarPlace, calendarHref } from "./addresses";

/** The filters that are asked for most: each is a link that sets it or takes it away. */
export function ModeChips({ place }: { place: CalendarPlace }) {
  const t = useTranslations("events.filters");
  const { month, filters } = place;
  const { mode, access } = filters;
  const sign = access.includes("sign");
  const chips: { key: "all" | "online" | "in_person" | "sign"; isOn: boolean; to: EventFilters }[] = [
    { key: "all", isOn: countFilters(filters) === 0, to: noFilters },
    { key: "online", isOn: mode === "online", to: { ...filters, mode: mode === "online" ? null : "online" } },
    {
      key: "in_person",
      isOn: mode === "in_person",
      to: { ...filters, mode: mode === "in_person" ? null : "in_person" },
    },
    {
      key: "sign",
      isOn: sign,
      to: { ...filters, access: sign ? access.filter((one) => one !== "sign") : [...access, "sign"] },
    },
  ];
  return (
    <ul className="fchips" aria-label={t("label")}>
      {chips.map(({ key, isOn, to }) => (
        <li key={key}>
          <Anchor
            className={isOn ? "fchip on" : "fchip"}
            href={calendarHref(place, { ...to, month })}
            aria-current={isOn ? "true" : undefined}
            rel="nofollow"
          >
            {t(key)}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}
