import { Localized } from "@/components/ui/Localized";
import { Picture } from "@/components/uploads/Picture";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import type { ArticlePicture } from "./pictures";

/** The first picture of an entry, at the head of its page. */
export function HeadPicture({
  picture: { upload, image },
  locale,
}: {
  picture: ArticlePicture;
  locale: Locale;
}) {
  const alt = pick(image.alt, locale);
  return (
    <figure>
      <Picture
        upload={upload}
        alt={alt?.text ?? ""}
        lang={alt?.lang}
        sizes="(max-width: 1120px) 100vw, 500px"
        eager
        className="max-h-[26rem] w-full object-cover"
      />
      <figcaption className="meta mt-2">
        <Localized value={image.caption} locale={locale} />
        {image.credit && ` © ${image.credit}`}
      </figcaption>
    </figure>
  );
}
