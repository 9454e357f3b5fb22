import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Mark } from "@/components/ui/Mark";
import type { Locale } from "@/lib/i18n/locale";
import { AdoptionStatusChip } from "./AdoptionStatusChip";
import type { Branch, Branches } from "./branches";
import { AdoptionStitches } from "./stitches";

/** The tree in words: where it came from, where it went, every place a link. */
export function Outline({ before, after, locale }: Omit<Branches, "root"> & { locale: Locale }) {
  const t = useTranslations("lineage");
  return (
    <div className="linout">
      {before.length > 0 && (
        <>
          <h3>{t("before")}</h3>
          <BranchList branches={before} locale={locale} />
        </>
      )}
      {after.length > 0 && (
        <>
          <h3>{t("after")}</h3>
          <BranchList branches={after} locale={locale} />
        </>
      )}
    </div>
  );
}

function BranchList({ branches, locale }: { branches: Branch[]; locale: Locale }) {
  return (
    <ul>
      {branches.map((branch) => (
        <li key={branch.key}>
          <BranchLine branch={branch} locale={locale} />
          {branch.branches.length > 0 && <BranchList branches={branch.branches} locale={locale} />}
        </li>
      ))}
    </ul>
  );
}

function BranchLine({ branch, locale }: { branch: Branch; locale: Locale }) {
  const { kind, title, href, standing, status } = branch;
  return (
    <p className={`linl k-${kind === "idea" ? "idea" : "practice"}`}>
      {status ? (
        <svg className="mark lindraw" width={18} height={18} viewBox="0 0 3 3" aria-hidden="true">
          <AdoptionStitches status={status} />
        </svg>
      ) : (
        kind !== "adoption" && <Mark kind={kind} />
      )}
      <span>
        <Anchor href={href} lang={title.lang === locale ? undefined : title.lang}>
          {title.text}
        </Anchor>
        {status && <AdoptionStatusChip status={status} />}
        {standing && !status && <span className="st old">{standing}</span>}
        <Described branch={branch} />
      </span>
    </p>
  );
}

/** What it is and how it hangs there; of an adoption, where it is. */
function Described({ branch: { kind, place, relation } }: { branch: Branch }) {
  const t = useTranslations("lineage.kinds");
  const words = kind === "adoption" ? place : `${t(kind)} · ${relation}`;
  return words && <span className="lr">{words}</span>;
}
