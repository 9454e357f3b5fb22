import { useTranslations } from "next-intl";
import { adoptionStatuses, type PublicAdoption } from "@/lib/lineage/adoption";

/** How many run, how many have stopped, how many only begin. */
export function AdoptionCounts({ adoptions }: { adoptions: PublicAdoption[] }) {
  const t = useTranslations("lineage");
  const counts = adoptionStatuses.map((status) => ({
    status,
    count: adoptions.filter((adoption) => adoption.status === status).length,
  }));
  if (adoptions.length === 0) return null;
  return (
    <p className="lsum">
      {counts.map(
        ({ status, count }) =>
          count > 0 && (
            <span key={status}>{t.rich(`counts.${status}`, { count, b: (figure) => <b>{figure}</b> })}</span>
          ),
      )}
    </p>
  );
}
