import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import { officeAddress } from "@/lib/offices/addresses";
import { shareDays } from "@/lib/offices/limits";
import type { SharedName } from "@/lib/offices/share-queries";
import { newShareToken } from "@/lib/offices/token";
import { OfficePage } from "./OfficePage";
import { ShareForm } from "./ShareForm";
import { useShareWords } from "./share-words";
import { useProblemWords } from "./words";

interface NewShareProps {
  what: SharedName;
  /** What the form carries: the id of the list or of the version. */
  of: { list: string } | { version: string };
  locale: Locale;
}

/** Makes a share link of a list or of a version. */
export function NewShare({ what, of, locale }: NewShareProps) {
  const t = useTranslations("office.shares.new");
  const words = useShareWords();
  return (
    <OfficePage locale={locale} title={t("title")}>
      <div>
        <p className="meta">{t("what")}</p>
        <p className="lead">{words(what)}</p>
        <p className="mt-3">{t("list" in of ? "listInfo" : "versionInfo")}</p>
      </div>
      <ShareForm
        locale={locale}
        hidden={{ ...of, token: newShareToken() }}
        options={shareDays.map((days) => ({ value: String(days), label: t("day", { days }) }))}
        labels={{
          days: t("days"),
          submit: t("submit"),
          ready: t("ready"),
          address: t("address"),
          copy: t("copy"),
          copied: t("copied"),
        }}
        {...useProblemWords()}
      />
      <p>
        <LinkButton variant="quiet" icon="left" href={officeAddress(locale)}>
          {t("back")}
        </LinkButton>
      </p>
    </OfficePage>
  );
}
