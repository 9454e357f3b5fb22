import { Breadcrumbs, type Crumb } from "@/components/ui/Breadcrumbs";

interface PrivateHeadProps {
  title: string;
  lead?: string;
  /** None for a page that stands under no other. */
  crumbs?: readonly Crumb[];
}

/** The head of a page around a call that not everybody sees. */
export const PrivateHead = ({ title, lead, crumbs }: PrivateHeadProps) => (
  <>
    {crumbs && <Breadcrumbs crumbs={crumbs} />}
    <div className="acch">
      <div>
        <h1>{title}</h1>
        {lead && <p className="lead mt-4 max-w-[40em]">{lead}</p>}
      </div>
    </div>
  </>
);
