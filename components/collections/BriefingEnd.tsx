import { useTranslations } from "next-intl";
import { Downloads } from "@/components/briefings/Downloads";
import { Cite } from "@/components/citations/Cite";
import { versionCited } from "@/lib/citations/works";
import type { BriefingProps } from "./article";
import { Versions } from "./Versions";

/** How to take the version along and name it, and what other versions there are. */
export function BriefingEnd(props: BriefingProps) {
  const t = useTranslations("collection");
  const { version, locale, beside } = props;
  return (
    <div className="wrap bend">
      <div className="noprint">
        <Downloads version={version} locale={locale} />
        {beside?.("section:downloads")}
      </div>
      <section id="cite" className="citeb">
        <h2>{t("cite")}</h2>
        <div>
          <Cite work={versionCited(version.snapshot, locale)} locale={locale} />
        </div>
      </section>
      <Versions {...props} />
    </div>
  );
}
