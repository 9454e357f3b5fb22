-- CreateEnum
CREATE TYPE "side" AS ENUM ('for', 'against');

-- CreateEnum
CREATE TYPE "report_state" AS ENUM ('open', 'upheld', 'rejected');

-- CreateEnum
CREATE TYPE "offer_state" AS ENUM ('open', 'accepted', 'closed');

-- CreateEnum
CREATE TYPE "link_kind" AS ENUM ('inspired', 'became', 'cloned', 'presents');

-- CreateEnum
CREATE TYPE "adoption_status" AS ENUM ('interested', 'planning', 'running', 'stopped');

-- CreateEnum
CREATE TYPE "idea_phase" AS ENUM ('open', 'incubating', 'piloting', 'adopted', 'parked', 'declined', 'merged');

-- CreateEnum
CREATE TYPE "event_mode" AS ENUM ('in_person', 'online', 'hybrid');

-- CreateEnum
CREATE TYPE "event_status" AS ENUM ('confirmed', 'tentative', 'moved', 'cancelled');

-- CreateEnum
CREATE TYPE "registration_policy" AS ENUM ('none', 'open', 'approval', 'external');

-- CreateEnum
CREATE TYPE "attendance" AS ENUM ('in_person', 'online');

-- CreateEnum
CREATE TYPE "registration_state" AS ENUM ('unconfirmed', 'pending', 'confirmed', 'waiting', 'cancelled', 'declined');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "entry_kind" ADD VALUE 'idea';
ALTER TYPE "entry_kind" ADD VALUE 'event';
ALTER TYPE "entry_kind" ADD VALUE 'challenge';

-- AlterEnum
ALTER TYPE "publication_status" ADD VALUE 'superseded';

-- AlterTable
ALTER TABLE "publications" ADD COLUMN     "restricted" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "supports" (
    "entry_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "supports_pkey" PRIMARY KEY ("entry_id","user_id")
);

-- CreateTable
CREATE TABLE "follows" (
    "entry_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follows_pkey" PRIMARY KEY ("entry_id","user_id")
);

-- CreateTable
CREATE TABLE "contributions" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "parent_id" UUID,
    "side" "side",
    "author_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ,
    "hidden_at" TIMESTAMPTZ,
    "hidden_by_id" UUID,
    "hidden_reason" TEXT,

    CONSTRAINT "contributions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "useful_marks" (
    "contribution_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "useful_marks_pkey" PRIMARY KEY ("contribution_id","user_id")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "contribution_id" UUID,
    "ground" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "email" TEXT,
    "language" "language" NOT NULL,
    "reporter_id" UUID,
    "state" "report_state" NOT NULL DEFAULT 'open',
    "decision" TEXT,
    "decided_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offers" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "helper_id" UUID NOT NULL,
    "ask" TEXT NOT NULL,
    "state" "offer_state" NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "offers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer_messages" (
    "id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "offer_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_updates" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hidden_at" TIMESTAMPTZ,

    CONSTRAINT "entry_updates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_links" (
    "parent_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "kind" "link_kind" NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "entry_links_pkey" PRIMARY KEY ("parent_id","child_id","kind")
);

-- CreateTable
CREATE TABLE "adoptions" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organisation" TEXT NOT NULL,
    "region" TEXT,
    "place" TEXT,
    "status" "adoption_status" NOT NULL,
    "changed" TEXT,
    "reason" TEXT,
    "language" "language" NOT NULL,
    "website" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hidden_at" TIMESTAMPTZ,

    CONSTRAINT "adoptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ideas" (
    "entry_id" UUID NOT NULL,
    "phase" "idea_phase" NOT NULL DEFAULT 'open',
    "reached_at" TIMESTAMPTZ,
    "answer_due_at" TIMESTAMPTZ,
    "merged_into" UUID,

    CONSTRAINT "ideas_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "idea_moves" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "from" "idea_phase" NOT NULL,
    "to" "idea_phase" NOT NULL,
    "explanation" JSONB NOT NULL,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idea_moves_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official_answers" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "body" JSONB NOT NULL,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "official_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idea_merges" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "phase" "idea_phase" NOT NULL,
    "explanation" JSONB NOT NULL,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ,
    "undone_by_id" UUID,

    CONSTRAINT "idea_merges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "challenges" (
    "entry_id" UUID NOT NULL,
    "opens_at" TIMESTAMPTZ NOT NULL,
    "closes_at" TIMESTAMPTZ NOT NULL,
    "results_published_at" TIMESTAMPTZ,
    "results_explanation" JSONB,

    CONSTRAINT "challenges_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "challenge_entries" (
    "challenge_id" UUID NOT NULL,
    "idea_id" UUID NOT NULL,
    "entered_by_id" UUID NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "challenge_entries_pkey" PRIMARY KEY ("challenge_id","idea_id")
);

-- CreateTable
CREATE TABLE "challenge_reviewers" (
    "challenge_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ,

    CONSTRAINT "challenge_reviewers_pkey" PRIMARY KEY ("challenge_id","user_id")
);

-- CreateTable
CREATE TABLE "challenge_scores" (
    "challenge_id" UUID NOT NULL,
    "idea_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "criterion" SMALLINT NOT NULL,
    "score" SMALLINT NOT NULL,
    "comment" TEXT,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "challenge_scores_pkey" PRIMARY KEY ("challenge_id","idea_id","reviewer_id","criterion")
);

-- CreateTable
CREATE TABLE "events" (
    "entry_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "start_date" DATE NOT NULL,
    "end_date" DATE NOT NULL,
    "all_day" BOOLEAN NOT NULL,
    "time_zone" TEXT NOT NULL,
    "mode" "event_mode" NOT NULL,
    "status" "event_status" NOT NULL DEFAULT 'confirmed',
    "status_note" JSONB NOT NULL DEFAULT '{}',
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "series_id" UUID,
    "registration" "registration_policy" NOT NULL,
    "registers_until" TIMESTAMPTZ NOT NULL,
    "places_in_person" INTEGER,
    "places_online" INTEGER,
    "retention_months" SMALLINT NOT NULL,
    "anonymised_at" TIMESTAMPTZ,
    "kept_counts" JSONB,

    CONSTRAINT "events_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "registrations" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "attendance" "attendance" NOT NULL,
    "state" "registration_state" NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "ticket" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "queued_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ,
    "checked_in_at" TIMESTAMPTZ,
    "checked_in_by" UUID,

    CONSTRAINT "registrations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_reminders" (
    "registration_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_reminders_pkey" PRIMARY KEY ("registration_id","kind","starts_at")
);

-- CreateTable
CREATE TABLE "event_messages" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "recipients" INTEGER NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_tokens" (
    "user_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "calendar_tokens_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE INDEX "supports_user_id_idx" ON "supports"("user_id");

-- CreateIndex
CREATE INDEX "follows_user_id_idx" ON "follows"("user_id");

-- CreateIndex
CREATE INDEX "contributions_entry_id_created_at_idx" ON "contributions"("entry_id", "created_at");

-- CreateIndex
CREATE INDEX "contributions_parent_id_idx" ON "contributions"("parent_id");

-- CreateIndex
CREATE INDEX "contributions_author_id_idx" ON "contributions"("author_id");

-- CreateIndex
CREATE INDEX "useful_marks_user_id_idx" ON "useful_marks"("user_id");

-- CreateIndex
CREATE INDEX "reports_state_created_at_idx" ON "reports"("state", "created_at");

-- CreateIndex
CREATE INDEX "reports_contribution_id_idx" ON "reports"("contribution_id");

-- CreateIndex
CREATE INDEX "offers_helper_id_idx" ON "offers"("helper_id");

-- CreateIndex
CREATE UNIQUE INDEX "offers_entry_id_helper_id_ask_key" ON "offers"("entry_id", "helper_id", "ask");

-- CreateIndex
CREATE INDEX "offer_messages_offer_id_created_at_idx" ON "offer_messages"("offer_id", "created_at");

-- CreateIndex
CREATE INDEX "entry_updates_entry_id_created_at_idx" ON "entry_updates"("entry_id", "created_at");

-- CreateIndex
CREATE INDEX "entry_links_child_id_idx" ON "entry_links"("child_id");

-- CreateIndex
CREATE INDEX "adoptions_user_id_idx" ON "adoptions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "adoptions_entry_id_user_id_organisation_key" ON "adoptions"("entry_id", "user_id", "organisation");

-- CreateIndex
CREATE INDEX "ideas_merged_into_idx" ON "ideas"("merged_into");

-- CreateIndex
CREATE INDEX "ideas_phase_idx" ON "ideas"("phase");

-- CreateIndex
CREATE INDEX "idea_moves_entry_id_at_idx" ON "idea_moves"("entry_id", "at");

-- CreateIndex
CREATE INDEX "official_answers_entry_id_at_idx" ON "official_answers"("entry_id", "at");

-- CreateIndex
CREATE INDEX "idea_merges_from_id_idx" ON "idea_merges"("from_id");

-- CreateIndex
CREATE INDEX "idea_merges_into_id_idx" ON "idea_merges"("into_id");

-- CreateIndex
CREATE INDEX "challenges_closes_at_idx" ON "challenges"("closes_at");

-- CreateIndex
CREATE INDEX "challenge_entries_idea_id_idx" ON "challenge_entries"("idea_id");

-- CreateIndex
CREATE INDEX "challenge_reviewers_user_id_idx" ON "challenge_reviewers"("user_id");

-- CreateIndex
CREATE INDEX "events_start_date_end_date_idx" ON "events"("start_date", "end_date");

-- CreateIndex
CREATE INDEX "events_starts_at_idx" ON "events"("starts_at");

-- CreateIndex
CREATE INDEX "events_ends_at_idx" ON "events"("ends_at");

-- CreateIndex
CREATE INDEX "events_series_id_idx" ON "events"("series_id");

-- CreateIndex
CREATE UNIQUE INDEX "registrations_ticket_key" ON "registrations"("ticket");

-- CreateIndex
CREATE INDEX "registrations_entry_id_state_attendance_queued_at_idx" ON "registrations"("entry_id", "state", "attendance", "queued_at");

-- CreateIndex
CREATE INDEX "registrations_user_id_idx" ON "registrations"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "registrations_entry_id_email_key" ON "registrations"("entry_id", "email");

-- CreateIndex
CREATE INDEX "event_messages_entry_id_at_idx" ON "event_messages"("entry_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_tokens_token_key" ON "calendar_tokens"("token");

-- AddForeignKey
ALTER TABLE "supports" ADD CONSTRAINT "supports_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supports" ADD CONSTRAINT "supports_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follows" ADD CONSTRAINT "follows_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follows" ADD CONSTRAINT "follows_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "contributions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_hidden_by_id_fkey" FOREIGN KEY ("hidden_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "useful_marks" ADD CONSTRAINT "useful_marks_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contributions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "useful_marks" ADD CONSTRAINT "useful_marks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contributions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offers" ADD CONSTRAINT "offers_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offers" ADD CONSTRAINT "offers_helper_id_fkey" FOREIGN KEY ("helper_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_messages" ADD CONSTRAINT "offer_messages_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_messages" ADD CONSTRAINT "offer_messages_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_updates" ADD CONSTRAINT "entry_updates_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_updates" ADD CONSTRAINT "entry_updates_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_links" ADD CONSTRAINT "entry_links_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_links" ADD CONSTRAINT "entry_links_child_id_fkey" FOREIGN KEY ("child_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "ideas"("entry_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idea_moves" ADD CONSTRAINT "idea_moves_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "ideas"("entry_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idea_moves" ADD CONSTRAINT "idea_moves_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_answers" ADD CONSTRAINT "official_answers_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "ideas"("entry_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_answers" ADD CONSTRAINT "official_answers_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idea_merges" ADD CONSTRAINT "idea_merges_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idea_merges" ADD CONSTRAINT "idea_merges_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_entries" ADD CONSTRAINT "challenge_entries_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("entry_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_entries" ADD CONSTRAINT "challenge_entries_idea_id_fkey" FOREIGN KEY ("idea_id") REFERENCES "ideas"("entry_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_entries" ADD CONSTRAINT "challenge_entries_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_reviewers" ADD CONSTRAINT "challenge_reviewers_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenges"("entry_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_reviewers" ADD CONSTRAINT "challenge_reviewers_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_reviewers" ADD CONSTRAINT "challenge_reviewers_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_scores" ADD CONSTRAINT "challenge_scores_challenge_id_idea_id_fkey" FOREIGN KEY ("challenge_id", "idea_id") REFERENCES "challenge_entries"("challenge_id", "idea_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_scores" ADD CONSTRAINT "challenge_scores_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "events"("entry_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_checked_in_by_fkey" FOREIGN KEY ("checked_in_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_reminders" ADD CONSTRAINT "event_reminders_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_messages" ADD CONSTRAINT "event_messages_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "events"("entry_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_messages" ADD CONSTRAINT "event_messages_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_tokens" ADD CONSTRAINT "calendar_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_side" CHECK (("parent_id" IS NULL) = ("side" IS NOT NULL));
ALTER TABLE "challenge_scores" ADD CONSTRAINT "challenge_scores_range" CHECK ("score" BETWEEN 0 AND 5);
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_order" CHECK ("opens_at" < "closes_at");
ALTER TABLE "events" ADD CONSTRAINT "events_order" CHECK ("starts_at" < "ends_at" AND "start_date" <= "end_date");
ALTER TABLE "entry_links" ADD CONSTRAINT "entry_links_self" CHECK ("parent_id" <> "child_id");
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_merged" CHECK (("phase" = 'merged') = ("merged_into" IS NOT NULL) AND "merged_into" <> "entry_id");
