import type { PracticeContent } from "@/lib/practices/input";
import type { ArticleUpload } from "./article";

type Image = PracticeContent["images"][number];

export interface ArticlePicture {
  image: Image;
  upload: ArticleUpload & { width: number; height: number };
}

/** The pictures of a practice whose files are there, in its order. */
export function picturesOf(images: readonly Image[], uploads: readonly ArticleUpload[]): ArticlePicture[] {
  return images.flatMap((image) => {
    const upload = uploads.find(({ id }) => id === image.id);
    return upload?.width && upload.height
      ? [{ image, upload: { ...upload, width: upload.width, height: upload.height } }]
      : [];
  });
}
