-- Names of two words are looked for all the time (each word of the glossary has some). As pairs of neighbours beside the
-- single stems they are found in the index alone; with places, every text that has both words had to be read.

DROP INDEX "search_documents_find";
ALTER TABLE "search_documents" ADD COLUMN "stems" TSVECTOR;
UPDATE "search_documents" SET "stems" = strip("body") || "pairs";

-- Stems of everything without places, pairs of neighbours with their distance ("ранн<1>детств"), and the codes of its
-- facets. What is a hit is told by it; "body", which has the places, ranks.
ALTER TABLE "search_documents" ALTER COLUMN "stems" SET NOT NULL, DROP COLUMN "pairs",
  -- Windows wider than a batch: where several common conditions meet, a batch has too few hits to be worth looking into.
  ADD COLUMN "block" INTEGER NOT NULL GENERATED ALWAYS AS ("ordinal" / 50000) STORED;

CREATE INDEX "search_documents_find" ON "search_documents"
  USING gin ("batch", "block", "head", "stems") WITH (fastupdate = off);
