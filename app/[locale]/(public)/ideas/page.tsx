import { OpenCalls } from "@/components/challenges/OpenCalls";
import { publicCalls } from "@/lib/challenges/queries";
import { cached, listTag } from "@/lib/entries/cache";
import { ListPage, listMetadata } from "../list-page";
import { type LocalePage, pageLocale } from "../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

export const generateMetadata = (props: LocalePage) => listMetadata("idea", props);

/** All ideas, the newest first, under the calls that are open now. */
export default async function IdeasPage(props: LocalePage) {
  const locale = await pageLocale(props.params);
  const calls = await cached(["challenges", locale], [listTag("challenge")], () => publicCalls(locale));
  const notice = <OpenCalls calls={calls} locale={locale} now={new Date()} />;
  return <ListPage kind="idea" {...props} notice={notice} />;
}
