/**
 * How much a word tells of the documents that have it, as BM25 has it (Robertson and Zaragoza, The Probabilistic
 * Relevance Framework, 2009, 3.3): the logarithm of how rare it is. Above 0.
 */
export const weightOf = (documents: number, total: number): number =>
  Math.log(1 + (total - documents + 0.5) / (documents + 0.5));
