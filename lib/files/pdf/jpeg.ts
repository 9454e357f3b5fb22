const start = 0xd8;
const end = 0xd9;
const scan = 0xda;
const colourProfile = "ICC_PROFILE";

/**
 * A JPEG without EXIF, XMP, comments and whatever follows its end; the picture, its colour profile and Adobe's note on
 * its colours stay as they are. What cannot be followed is given as it came, from that place on.
 */
export function withoutMetadata(jpeg: Uint8Array): Uint8Array {
  if (jpeg[0] !== 0xff || jpeg[1] !== start) return jpeg;
  const kept = [jpeg.subarray(0, 2)];
  let place = 2;
  while (place + 4 <= jpeg.length && jpeg[place] === 0xff) {
    const marker = jpeg[place + 1] ?? 0;
    if (marker === end) {
      kept.push(jpeg.subarray(place, place + 2));
      return Buffer.concat(kept);
    }
    if (marker === 0xff) {
      place += 1; // a byte that fills up
      continue;
    }
    const length = 2 + ((jpeg[place + 2] ?? 0) << 8) + (jpeg[place + 3] ?? 0);
    const next = marker === scan ? endOfScan(jpeg, place + length) : place + length;
    const segment = jpeg.subarray(place, next);
    if (belongs(marker, segment)) kept.push(segment);
    place = next;
  }
  kept.push(jpeg.subarray(place));
  return Buffer.concat(kept);
}

/** Application segments stay when they say how to draw: JFIF, colour profiles, Adobe. */
function belongs(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe2) return Buffer.from(segment.subarray(4, 15)).toString("latin1") === colourProfile;
  return marker === 0xe0 || marker === 0xee;
}

/** Where the packed pixels of a scan end: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(jpeg: Uint8Array, from: number): number {
  for (let place = from; place + 1 < jpeg.length; place += 1) {
    const marker = jpeg[place + 1] ?? 0;
    if (jpeg[place] === 0xff && marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7))
      return place;
  }
  return jpeg.length;
}
