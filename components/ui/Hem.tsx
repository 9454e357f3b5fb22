/** The embroidered band where a section or the page ends. Inside .dyedb it takes the dyed threads. */
export const Hem = () => <div className="hem" aria-hidden="true" />;
