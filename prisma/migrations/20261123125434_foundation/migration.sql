-- CreateEnum
CREATE TYPE "role" AS ENUM ('member', 'moderator', 'curator', 'administrator');

-- CreateEnum
CREATE TYPE "language" AS ENUM ('bg', 'en');

-- CreateEnum
CREATE TYPE "entry_kind" AS ENUM ('practice');

-- CreateEnum
CREATE TYPE "entry_state" AS ENUM ('draft', 'submitted', 'in_review', 'changes_requested', 'published', 'declined');

-- CreateEnum
CREATE TYPE "publication_status" AS ENUM ('published', 'hidden', 'withdrawn');

-- CreateEnum
CREATE TYPE "translation_state" AS ENUM ('reviewed', 'stale');

-- CreateEnum
CREATE TYPE "upload_kind" AS ENUM ('image', 'document');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "email" TEXT NOT NULL,
    "email_verified" TIMESTAMPTZ,
    "image" TEXT,
    "role" "role" NOT NULL DEFAULT 'member',
    "language" "language" NOT NULL DEFAULT 'bg',
    "suspended_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "session_token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification_tokens" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "verification_tokens_pkey" PRIMARY KEY ("identifier","token")
);

-- CreateTable
CREATE TABLE "sign_in_codes" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "expires" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "sign_in_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "entries" (
    "id" UUID NOT NULL,
    "kind" "entry_kind" NOT NULL,
    "state" "entry_state" NOT NULL DEFAULT 'draft',
    "source_language" "language" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "owner_id" UUID NOT NULL,
    "claimed_by_id" UUID,
    "claimed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ,
    "review_due_at" TIMESTAMPTZ,
    "discarded_at" TIMESTAMPTZ,

    CONSTRAINT "entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_drafts" (
    "entry_id" UUID NOT NULL,
    "data" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "set_aside" JSONB NOT NULL DEFAULT '{}',
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by_id" UUID NOT NULL,

    CONSTRAINT "entry_drafts_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "coauthors" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "user_id" UUID,
    "invited_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted_at" TIMESTAMPTZ,

    CONSTRAINT "coauthors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "author_id" UUID NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "remarks" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "revision_number" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "remarks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "entry_id" UUID,
    "subject_id" UUID,
    "from_state" TEXT,
    "to_state" TEXT,
    "revision_number" INTEGER,
    "ground" TEXT,
    "reason" TEXT,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publications" (
    "entry_id" UUID NOT NULL,
    "kind" "entry_kind" NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'published',
    "slug" TEXT NOT NULL,
    "source_language" "language" NOT NULL,
    "revision_number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "organisation_id" UUID,
    "topics" TEXT[],
    "target_groups" TEXT[],
    "objectives" TEXT[],
    "sdgs" INTEGER[],
    "regions" TEXT[],
    "stage" TEXT,
    "evidence" SMALLINT NOT NULL DEFAULT 0,
    "uploads" UUID[],
    "published_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revised_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_confirmed_at" TIMESTAMPTZ,
    "review_due_at" TIMESTAMPTZ,

    CONSTRAINT "publications_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "publication_texts" (
    "entry_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL,
    "teaser" TEXT NOT NULL,
    "state" "translation_state" NOT NULL DEFAULT 'reviewed',
    "source_revision" INTEGER NOT NULL,

    CONSTRAINT "publication_texts_pkey" PRIMARY KEY ("entry_id","language")
);

-- CreateTable
CREATE TABLE "former_slugs" (
    "slug" TEXT NOT NULL,
    "entry_id" UUID NOT NULL,

    CONSTRAINT "former_slugs_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "organisations" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name_bg" TEXT,
    "name_en" TEXT,
    "country" TEXT NOT NULL,
    "region" TEXT,
    "place_bg" TEXT,
    "place_en" TEXT,
    "website" TEXT,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "uploads" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "kind" "upload_kind" NOT NULL,
    "file_name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "uploads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mails" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ,

    CONSTRAINT "mails_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_session_token_key" ON "sessions"("session_token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "sessions_expires_idx" ON "sessions"("expires");

-- CreateIndex
CREATE UNIQUE INDEX "verification_tokens_token_key" ON "verification_tokens"("token");

-- CreateIndex
CREATE INDEX "verification_tokens_expires_idx" ON "verification_tokens"("expires");

-- CreateIndex
CREATE INDEX "sign_in_codes_email_idx" ON "sign_in_codes"("email");

-- CreateIndex
CREATE INDEX "sign_in_codes_expires_idx" ON "sign_in_codes"("expires");

-- CreateIndex
CREATE INDEX "rate_limits_expire_idx" ON "rate_limits"("expire");

-- CreateIndex
CREATE INDEX "entries_owner_id_created_at_idx" ON "entries"("owner_id", "created_at");

-- CreateIndex
CREATE INDEX "entries_state_submitted_at_idx" ON "entries"("state", "submitted_at");

-- CreateIndex
CREATE INDEX "coauthors_email_idx" ON "coauthors"("email");

-- CreateIndex
CREATE INDEX "coauthors_user_id_idx" ON "coauthors"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "coauthors_entry_id_email_key" ON "coauthors"("entry_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_entry_id_number_key" ON "revisions"("entry_id", "number");

-- CreateIndex
CREATE INDEX "remarks_entry_id_revision_number_idx" ON "remarks"("entry_id", "revision_number");

-- CreateIndex
CREATE INDEX "audit_events_entry_id_at_idx" ON "audit_events"("entry_id", "at");

-- CreateIndex
CREATE INDEX "audit_events_subject_id_at_idx" ON "audit_events"("subject_id", "at");

-- CreateIndex
CREATE INDEX "audit_events_at_idx" ON "audit_events"("at");

-- CreateIndex
CREATE UNIQUE INDEX "publications_slug_key" ON "publications"("slug");

-- CreateIndex
CREATE INDEX "publications_kind_status_published_at_entry_id_idx" ON "publications"("kind", "status", "published_at" DESC, "entry_id");

-- CreateIndex
CREATE INDEX "publications_topics_idx" ON "publications" USING GIN ("topics");

-- CreateIndex
CREATE INDEX "publications_target_groups_idx" ON "publications" USING GIN ("target_groups");

-- CreateIndex
CREATE INDEX "publications_objectives_idx" ON "publications" USING GIN ("objectives");

-- CreateIndex
CREATE INDEX "publications_regions_idx" ON "publications" USING GIN ("regions");

-- CreateIndex
CREATE INDEX "publications_uploads_idx" ON "publications" USING GIN ("uploads");

-- CreateIndex
CREATE INDEX "former_slugs_entry_id_idx" ON "former_slugs"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_slug_key" ON "organisations"("slug");

-- CreateIndex
CREATE INDEX "uploads_entry_id_idx" ON "uploads"("entry_id");

-- CreateIndex
CREATE INDEX "mails_created_at_idx" ON "mails"("created_at");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entries" ADD CONSTRAINT "entries_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entries" ADD CONSTRAINT "entries_claimed_by_id_fkey" FOREIGN KEY ("claimed_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_drafts" ADD CONSTRAINT "entry_drafts_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_drafts" ADD CONSTRAINT "entry_drafts_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coauthors" ADD CONSTRAINT "coauthors_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coauthors" ADD CONSTRAINT "coauthors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_texts" ADD CONSTRAINT "publication_texts_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "publications"("entry_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
