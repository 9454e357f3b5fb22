import { pictureAddress, variantsOf } from "@/lib/files/media";

interface PictureProps {
  /** Width and height are those that the upload was stored with, in pixels. */
  upload: { id: string; width: number; height: number };
  /** What is in the picture, for those who cannot see it. */
  alt: string;
  /** How wide it is shown, as in the HTML attribute: "(max-width: 720px) 100vw, 640px". */
  sizes: string;
  /** The language of the alt text. */
  lang?: string;
  /** Set on the first picture of a page: it is fetched at once. */
  eager?: boolean;
  className?: string;
}

/** An uploaded picture in the widths that were stored of it. It holds its place before it is there. */
export function Picture({ upload: { id, width, height }, alt, sizes, lang, eager, className }: PictureProps) {
  const variants = variantsOf(width);
  const widest = variants.at(-1)?.name ?? 480;
  return (
    // biome-ignore lint/performance/noImgElement: the variants are made once, at upload; next/image would make them again
    <img
      src={pictureAddress(id, widest)}
      srcSet={variants.map((variant) => `${pictureAddress(id, variant.name)} ${variant.width}w`).join(", ")}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      lang={lang}
      className={className}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
    />
  );
}
