import { useTranslations } from "next-intl";
import { Localized } from "@/components/ui/Localized";
import { Picture } from "@/components/uploads/Picture";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import type { ArticlePicture } from "./pictures";

/** The pictures after the first, which stands in the head. */
export function Gallery({ pictures, locale }: { pictures: readonly ArticlePicture[]; locale: Locale }) {
  const t = useTranslations("entries");
  if (pictures.length === 0) return null;
  return (
    <section id="gallery">
      <h2>{t("sections.gallery")}</h2>
      <div className="grid gap-x-8 gap-y-7 md:grid-cols-2">
        {pictures.map(({ image, upload }) => (
          <figure key={upload.id}>
            <Picture
              upload={upload}
              alt={pick(image.alt, locale)?.text ?? ""}
              lang={pick(image.alt, locale)?.lang}
              sizes="(max-width: 720px) 100vw, 400px"
            />
            <figcaption className="meta mt-2">
              <Localized value={image.caption} locale={locale} />
              {image.credit && ` © ${image.credit}`}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}
