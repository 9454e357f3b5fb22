import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { EditableDraft, SetAside } from "@/lib/entries/drafts";
import { settleConflict } from "@/lib/entries/form-actions";
import { kindOf } from "@/lib/entries/kinds";
import type { Raw } from "@/lib/forms/raw";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { rawLines } from "./raw-lines";
import { fieldWords } from "./words";

interface ConflictProps {
  draft: EditableDraft;
  setAside: SetAside;
  locale: Locale;
  /** The fields that differ. */
  fields: string[];
}

/** Two texts of one step: the one that could not be saved and the one that was saved meanwhile. The author takes one. */
export function Conflict({ draft, setAside, locale, fields }: ConflictProps) {
  const t = useTranslations("form.conflict");
  const words = fieldWords(draft.kind, locale);
  return (
    <div className="grid gap-6.5">
      <Note tone="warn" role="alert">
        <p>
          <b>{t("title")}</b>
        </p>
        <p>{t("lead", { count: fields.length })}</p>
      </Note>
      {fields.map((name) => (
        <section key={name} className="border-t border-line pt-4.5" aria-labelledby={`both-${name}`}>
          <h3 id={`both-${name}`}>{words.label(name)}</h3>
          <div className="two mt-3">
            <Text
              title={t("mine", { time: momentOf(setAside.at, locale) })}
              draft={draft}
              locale={locale}
              name={name}
              value={setAside.values[name]}
            />
            <Text
              title={t("theirs", { time: momentOf(draft.savedAt, locale) })}
              draft={draft}
              locale={locale}
              name={name}
              value={draft.raw[name]}
            />
          </div>
        </section>
      ))}
      <form action={settleConflict}>
        <input type="hidden" name="locale" defaultValue={locale} />
        <input type="hidden" name="entryId" defaultValue={draft.id} />
        <input type="hidden" name="step" defaultValue={setAside.step} />
        <div className="subf">
          <Button name="take" value="mine">
            {t("takeMine")}
          </Button>
          <Button variant="line" name="take" value="theirs">
            {t("takeTheirs")}
          </Button>
        </div>
      </form>
    </div>
  );
}

interface TextProps {
  title: string;
  draft: EditableDraft;
  locale: Locale;
  name: string;
  value: Raw;
}

function Text({ title, draft, locale, name, value }: TextProps) {
  const t = useTranslations("form.conflict");
  const field = kindOf(draft.kind).fields[name];
  const lines = field ? rawLines({ kind: draft.kind, locale }, name, field, value) : [];
  return (
    <div>
      <h4>{title}</h4>
      {lines.length === 0 && <p className="meta">{t("empty")}</p>}
      {lines.map(({ label, text, lang }) => (
        <p key={`${label}${text}`} className="mt-2 whitespace-pre-line break-words">
          {label && <span className="meta">{label}: </span>}
          <span lang={lang}>{text}</span>
        </p>
      ))}
    </div>
  );
}
