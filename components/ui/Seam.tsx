/** The toothed row of stitches under the header. */
export const Seam = () => <div className="seam" aria-hidden="true" />;
