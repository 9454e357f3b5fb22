import { ListPage, listMetadata } from "../list-page";
import type { LocalePage } from "../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

export const generateMetadata = (props: LocalePage) => listMetadata("practice", props);

/** All practices, the newest first. */
export default function PracticesPage(props: LocalePage) {
  return <ListPage kind="practice" {...props} />;
}
