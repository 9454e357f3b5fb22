import { useTranslations } from "next-intl";
import { InLanguageText } from "@/components/entries/InLanguageText";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import { Mark } from "@/components/ui/Mark";
import { callAddress } from "@/lib/challenges/addresses";
import { openAmong } from "@/lib/challenges/challenge";
import type { CallSummary } from "@/lib/challenges/queries";
import type { Locale } from "@/lib/i18n/locale";
import { useTimeLeft } from "./use-time-left";

interface OpenCallsProps {
  /** All public calls. */
  calls: readonly CallSummary[];
  locale: Locale;
  now: Date;
}

/** A notice of the calls that are open now, above the list of ideas. Nothing when there are none. */
export function OpenCalls({ calls, locale, now }: OpenCallsProps) {
  const t = useTranslations("challenges.notice");
  const timeLeft = useTimeLeft();
  const open = openAmong(calls, now);
  if (open.length === 0) return null;
  return (
    <div className="wrap">
      <aside className="callnote k-idea" aria-labelledby="open-calls">
        <h2 id="open-calls">
          <Mark kind="idea" />
          {t("title", { count: open.length })}
        </h2>
        <ul>
          {open.map((call) => (
            <li key={call.id}>
              <Anchor href={callAddress(locale, call.slug)}>
                <InLanguageText value={call.title} locale={locale} tagged />
              </Anchor>{" "}
              <span className="meta text-ink2">{timeLeft(call, "open", now)}</span>
            </li>
          ))}
        </ul>
        <Anchor className="more" href={`/${locale}/challenges`}>
          {t("all")}
          <Icon name="right" />
        </Anchor>
      </aside>
    </div>
  );
}
