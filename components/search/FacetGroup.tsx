import type { ReactNode } from "react";
import { Icon } from "@/components/ui/Icon";

interface FacetGroupProps {
  name: string;
  open: boolean;
  children: ReactNode;
}

/** One group of filters under its name. */
export function FacetGroup({ name, open, children }: FacetGroupProps) {
  return (
    <details className="facet" open={open}>
      <summary>
        <span>{name}</span>
        <Icon name="down" />
      </summary>
      <fieldset>
        <legend className="vh">{name}</legend>
        {children}
      </fieldset>
    </details>
  );
}
