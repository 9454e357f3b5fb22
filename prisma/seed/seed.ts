import { type Tx, transaction } from "@/lib/db/client";
import type { RawObject } from "@/lib/forms/raw";
import { slugify } from "@/lib/i18n/transliterate";
import { indexEntries } from "@/lib/search/index/write";
import { addCallLife, callSamples } from "./challenges";
import { collectionSamples, publishLaterVersions } from "./collections";
import { publishSample, type Sample } from "./entries";
import { addEventLife, eventSamples } from "./events";
import { addIdeaLife, ideaSamples } from "./ideas";
import { stableId } from "./names";
import { seedOffices } from "./offices";
import organisations from "./organisations.json";
import { addAdoptions } from "./participation";
import { addPeople } from "./people";
import practices from "./practices.json";
import { addSubmissions } from "./submissions";

/**
 * Loads the sample content of a demo: members with invented names, 52 real practices and 18 real events with their
 * sources; invented ideas, events and calls for ideas with what people did around them; a collection over the practices, in two versions; and a few invented submissions for
 * the moderators' desk. Does nothing when it is there already; all of it comes, or nothing.
 */
export async function seed(): Promise<void> {
  await transaction(async (tx) => {
    if ((await tx.user.count()) > 0) return;
    const people = await addPeople(tx);
    await addOrganisations(tx);
    // What is newer was published later: lists and saved searches go by the order of publication.
    const samples = [
      ...practiceSamples(),
      ...ideaSamples(),
      ...eventSamples(),
      ...callSamples(),
      ...collectionSamples(),
    ].sort((a, b) => a.at.getTime() - b.at.getTime());
    for (const sample of samples) await publishSample(tx, people, sample);
    await addSubmissions(tx, people);
    await addIdeaLife(tx, people);
    await addEventLife(tx, people);
    await addCallLife(tx, people);
    await addAdoptions(tx, people);
    await seedOffices(tx, people);
    await indexEntries(
      tx,
      samples.map(({ id }) => id),
    );
    // A slow machine may take its time once.
  }, 120);
  await publishLaterVersions();
}

async function addOrganisations(tx: Tx): Promise<void> {
  await tx.organisation.createMany({
    data: organisations.map(({ slug, name, country, region, place, website }) => ({
      slug,
      nameBg: name.bg ?? null,
      nameEn: name.en ?? null,
      country,
      region: region ?? null,
      placeBg: place?.bg ?? null,
      placeEn: place?.en ?? null,
      website: website ?? null,
    })),
  });
}

const practiceSamples = (): Sample[] =>
  practices.map(({ id, slug, publishedAt, content }) => ({
    id: stableId(id),
    kind: "practice",
    slug: slug ?? slugify(id),
    owner: "editorial@example.org",
    language: "bg",
    at: new Date(publishedAt),
    // Its organisation has confirmed nothing yet.
    confirmedAt: null,
    content: content as RawObject,
  }));
