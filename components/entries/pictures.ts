import type { mediaFields } from "@/lib/entries/fields";
import type { ContentOf } from "@/lib/forms/fields";
import type { ArticleUpload } from "./article";

type Image = ContentOf<typeof mediaFields>["images"][number];

export interface ArticlePicture {
  image: Image;
  upload: ArticleUpload & { width: number; height: number };
}

/** The pictures of an entry whose files are there, in its order. */
export function picturesOf(images: readonly Image[], uploads: readonly ArticleUpload[]): ArticlePicture[] {
  return images.flatMap((image) => {
    const upload = uploads.find(({ id }) => id === image.id);
    return upload?.width && upload.height
      ? [{ image, upload: { ...upload, width: upload.width, height: upload.height } }]
      : [];
  });
}
