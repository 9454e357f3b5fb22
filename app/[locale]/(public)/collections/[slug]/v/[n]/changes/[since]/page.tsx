import { pageLocale } from "../../../../../../page-locale";
import { changesMetadata, changesPage } from "../changes-page";

export const dynamic = "force-static";
export const revalidate = 60;

/** The build needs no database: the first visit makes each page. */
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string; slug: string; n: string; since: string }>;
}

export const generateMetadata = async ({ params }: Props) =>
  changesMetadata(await params, await pageLocale(params));

/** What a version has otherwise than one that somebody read before. */
export default async function ChangesSincePage({ params }: Props) {
  return changesPage(await params, await pageLocale(params));
}
