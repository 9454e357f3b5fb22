import type { ReactNode } from "react";

/** A name and what is known under it. */
export type Fact = readonly [name: string, value: ReactNode];

/** Names with their values; those without a value are left out. */
export const FactList = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="kv">
    {facts
      .filter(([, value]) => value)
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
