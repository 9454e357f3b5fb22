import { FilteredListPage, type FilteredPage, filteredMetadata } from "../../list-page";

/** Said aloud, because the layout is made for static pages: it answers each request by itself. */
export const dynamic = "force-dynamic";

export const generateMetadata = (props: FilteredPage) => filteredMetadata("practice", props);

/** The practices that answer to words or filters. */
export default function FilteredPracticesPage(props: FilteredPage) {
  return <FilteredListPage kind="practice" {...props} />;
}
