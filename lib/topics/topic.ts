import type { Messages } from "@/lib/i18n/messages";
import { isTerm, termsOf } from "@/lib/vocabulary/vocabulary";

/** A topic of the vocabulary. Each has an introduction under `topics.introductions`. */
export type TopicId = keyof Messages["topics"]["introductions"];

/** Whether an address names a topic. */
export const isTopic = (id: string): id is TopicId => isTerm("topics", id);

/** All topics, in the order of the vocabulary. */
export const topicIds = (): TopicId[] => termsOf("topics").map(({ id }) => id as TopicId);
