import { Missing } from "@/components/layout/Missing";
import { type LocalePage, pageLocale } from "../(public)/page-locale";

/** Static like every public page: an address that nobody has written is answered from memory, which has a limit. */
export const dynamic = "force-static";
export const revalidate = 60;
export const generateStaticParams = () => [];

/** Every address under a language that is no page: 404 in that language. */
export default async function NoPage({ params }: LocalePage) {
  return <Missing locale={await pageLocale(params)} />;
}
