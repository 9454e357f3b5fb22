import { CountBar } from "@/components/map/CountBar";
import { Anchor } from "@/components/ui/Anchor";
import { capitalised } from "@/lib/i18n/format";
import type { Fact } from "./facts";

interface FactListProps {
  title: string;
  facts: readonly Fact[];
  /** In place of a list. */
  none: string;
  /** How many practices there are: as long as a bar can be. */
  total: number;
}

/** Values with the number of practices that have them, each leading to those. */
export function FactList({ title, facts, none, total }: FactListProps) {
  return (
    <section>
      <h3>{title}</h3>
      {facts.length === 0 ? (
        <p className="meta mt-3">{none}</p>
      ) : (
        <ul className="mt-2">
          {facts.map(({ id, label, count, href }) => (
            <li key={id} className="py-2">
              <Anchor href={href} className="inline-block min-h-6 font-cond leading-tight">
                {capitalised(label)}
              </Anchor>
              <CountBar count={count} most={total} none={none} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
