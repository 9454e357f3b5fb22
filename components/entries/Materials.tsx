import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/Icon";
import { Localized } from "@/components/ui/Localized";
import type { mediaFields } from "@/lib/entries/fields";
import { documentAddress } from "@/lib/files/media";
import type { ContentOf } from "@/lib/forms/fields";
import { hostOf, sizeOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { isEmpty } from "@/lib/i18n/localized";
import type { ArticleUpload } from "./article";

interface MaterialsProps {
  content: Pick<ContentOf<typeof mediaFields>, "attachments" | "links"> & { video?: string | undefined };
  uploads: readonly ArticleUpload[];
  locale: Locale;
}

/** Files, a video and links. The video stays a link: nothing is asked of another site before the reader does. */
export function Materials({ content: { attachments, links, video }, uploads, locale }: MaterialsProps) {
  const t = useTranslations("entries");
  if (attachments.length + links.length === 0 && !video) return null;
  return (
    <section id="materials">
      <h2>{t("sections.materials")}</h2>
      <ul className="border-line border-b">
        {attachments.flatMap(({ id, title }) => {
          const file = uploads.find((upload) => upload.id === id);
          if (!file) return [];
          return (
            <Material key={id} icon="file" href={documentAddress(file)}>
              <Localized value={title} locale={locale} />{" "}
              <span className="meta">({t("materials.pdf", { size: sizeOf(file.bytes, locale) })})</span>
            </Material>
          );
        })}
        {video && (
          <Material icon="external" href={video}>
            {t("materials.video", { host: hostOf(video) })}
          </Material>
        )}
        {links.map(({ url, label }) => (
          <Material key={url} icon="external" href={url ?? ""}>
            {isEmpty(label) ? hostOf(url ?? "") : <Localized value={label} locale={locale} />}
          </Material>
        ))}
      </ul>
    </section>
  );
}

const Material = ({ icon, href, children }: { icon: IconName; href: string; children: ReactNode }) => (
  <li className="border-line border-t">
    <a href={href} rel="noopener" className="flex min-h-11 items-center gap-2.5 py-2 font-cond">
      <Icon name={icon} />
      <span>{children}</span>
    </a>
  </li>
);
