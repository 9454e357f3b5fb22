import { useTranslations } from "next-intl";
import { Breadcrumbs, type Crumb } from "@/components/ui/Breadcrumbs";
import type { Locale } from "@/lib/i18n/locale";

interface PageHeadProps {
  locale: Locale;
  title: string;
  lead: string;
  /** The page above, when it is not the home page. */
  above?: Crumb;
}

/** The head of a page about the club. */
export function PageHead({ locale, title, lead, above }: PageHeadProps) {
  const t = useTranslations("entries");
  const crumbs = [{ label: t("home"), href: `/${locale}` }, ...(above ? [above] : []), { label: title }];
  return (
    <div className="linenb">
      <div className="wrap">
        <Breadcrumbs crumbs={crumbs} />
        <div className="ph pt-4 pb-10">
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
        </div>
      </div>
    </div>
  );
}
