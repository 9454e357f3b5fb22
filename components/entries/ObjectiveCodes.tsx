import { useTranslations } from "next-intl";
import { objectiveCode } from "./objective";

const most = 3;

/** The numbers of the ESF+ objectives that an entry serves, at the end of its row. */
export function ObjectiveCodes({ objectives }: { objectives: readonly string[] }) {
  const t = useTranslations("entries");
  if (objectives.length === 0) return null;
  return (
    <dl className="pstat">
      <div>
        <dt>{t("esf")}</dt>
        <dd className="eso">
          {objectives.slice(0, most).map(objectiveCode).join(", ")}
          {objectives.length > most && " …"}
        </dd>
      </div>
    </dl>
  );
}
