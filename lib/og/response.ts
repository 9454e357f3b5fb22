/** A picture as an answer; null is an address that does not exist. */
export const pictureResponse = (png: Buffer | null): Response =>
  png
    ? new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } })
    : new Response(null, { status: 404 });
