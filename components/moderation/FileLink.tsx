import { useLocale, useTranslations } from "next-intl";
import { Picture } from "@/components/uploads/Picture";
import type { ReviewItem } from "@/lib/entries/review-queries";
import { documentAddress } from "@/lib/files/media";
import { sizeOf } from "@/lib/i18n/format";

interface FileLinkProps {
  row: unknown;
  uploads: ReviewItem["uploads"];
}

/** The upload that a row describes: the picture itself, or a link to the document. */
export function FileLink({ row, uploads }: FileLinkProps) {
  const t = useTranslations("moderation.fields");
  const locale = useLocale();
  const upload = uploads.find(({ id }) => id === (row as { id?: string } | undefined)?.id);
  if (!upload) return <p className="meta">{t("missingFile")}</p>;
  const { id, fileName, bytes, width, height } = upload;
  if (width && height)
    return (
      <div className="mb-2 max-w-80">
        {/* Its description stands beneath, as a field under review. */}
        <Picture upload={{ id, width, height }} alt="" sizes="320px" />
      </div>
    );
  return (
    <p className="mb-1">
      {fileName}, {sizeOf(bytes, locale)} · <a href={documentAddress(upload)}>{t("open")}</a>
    </p>
  );
}
