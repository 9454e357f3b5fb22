import { Cover } from "@/components/ui/Cover";
import { Picture } from "@/components/uploads/Picture";
import { COVER_SIZES } from "@/lib/embroidery/cover";
import { kindOf } from "@/lib/entries/kinds";
import type { EntrySummary } from "@/lib/entries/summary";
import { stageShare } from "@/lib/ideas/stage";

type Size = "row" | "list" | "card" | "lead";

const frames: Record<Size, string> = {
  row: "aspect-square",
  list: "aspect-[31/23] max-md:aspect-square",
  card: "aspect-[47/23]",
  lead: "aspect-[59/29]",
};
const sizes: Record<Size, string> = {
  row: "112px",
  list: "154px",
  card: "(max-width: 720px) 100vw, 400px",
  lead: "(max-width: 1120px) 100vw, 680px",
};
/** The widest that pictures are kept in. Of a smaller one the server gives the widest that it has. */
const width = 1600;

interface EntryCoverProps {
  entry: Pick<EntrySummary, "id" | "kind" | "stage" | "image">;
  size: Size;
}

/** The first picture of an entry, cut to the frame of its cover; the cover when it has none. Never both. */
export function EntryCover({ entry: { id, kind, stage, image }, size }: EntryCoverProps) {
  if (!image) {
    const done = kind === "idea" ? stageShare(stage) : 1;
    return <Cover seed={id} kind={kindOf(kind).dye} size={size} done={done} />;
  }
  const [across, down] = COVER_SIZES[size];
  return (
    <div
      className={`${frames[size]} overflow-hidden bg-linen [&_img]:h-full [&_img]:w-full [&_img]:object-cover`}
    >
      <Picture
        upload={{ id: image.id, width, height: Math.round((width * down) / across) }}
        alt={image.alt?.text ?? ""}
        lang={image.alt?.lang}
        sizes={sizes[size]}
      />
    </div>
  );
}
