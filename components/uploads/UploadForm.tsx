import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Note } from "@/components/ui/Note";
import { maxBytes, maxDocumentPages } from "@/lib/files/limits";
import { isUploadRefusal } from "@/lib/files/refusal";
import { inputId } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import { FileField } from "./FileField";

interface UploadFormProps {
  entryId: string;
  /** The field that takes the file, and how many it has of how many. */
  field: string;
  kind: "image" | "document";
  count: number;
  max: number;
  /** Longest text that goes with the file, in characters. */
  textMax: number;
  /** The page to return to, with its language: "/bg/account/submissions/…". */
  back: string;
  /** The language of the text that goes with the file. */
  language: Locale;
  /** `upload` and `field` of the page's query string: what became of the file before. */
  result?: { upload?: string; field?: string };
}

/** Sends one file with the text that it needs, with or without JavaScript. */
export function UploadForm(props: UploadFormProps) {
  const { entryId, field, kind, count, max, textMax, back, language, result } = props;
  const t = useTranslations("uploads");
  const id = inputId(`${field}.new`);
  const megabytes = maxBytes[kind] / 1024 / 1024;
  const told = result?.field === field ? result.upload : undefined;
  const textName = kind === "image" ? "alt" : "title";
  return (
    <>
      {told === `${kind}_added` && (
        <Note tone="success" role="status">
          {t(`added.${kind}_added`)}
        </Note>
      )}
      {count >= max ? (
        <p className="hint">{t(`${kind}.full`, { max })}</p>
      ) : (
        <form id={id} method="post" action="/api/uploads" encType="multipart/form-data">
          {/* Before the file, so that the server knows them when it refuses it. */}
          <input type="hidden" name="entryId" value={entryId} />
          <input type="hidden" name="field" value={field} />
          <input type="hidden" name="back" value={back} />
          <input type="hidden" name="lang" value={language} />
          <Field
            id={`${id}-text`}
            label={t(`${kind}.text`)}
            hint={t(`${kind}.textHint`)}
            tag={language === "bg" ? "БГ" : "EN"}
          >
            {(control) => (
              <input {...control} type="text" name={textName} maxLength={textMax} required lang={language} />
            )}
          </Field>
          <FileField
            id={`${id}-file`}
            kind={kind}
            label={t(`${kind}.label`)}
            hint={t(`${kind}.hint`, { megabytes, pages: maxDocumentPages })}
            error={isUploadRefusal(told) ? t(`refusals.${told}`) : undefined}
            tooLarge={t("tooLarge", { megabytes })}
            wrongKind={t(kind === "image" ? "refusals.not_image" : "refusals.not_document")}
          />
          <p className="cnt">{t("count", { count, max })}</p>
          <p>
            <Button variant="line" icon="plus">
              {t(`${kind}.submit`)}
            </Button>
          </p>
        </form>
      )}
    </>
  );
}
