CREATE TYPE "public"."line_part" AS ENUM('question', 'follow_up', 'answer', 'small_talk', 'logistics', 'candidate_question', 'other');--> statement-breakpoint
CREATE TYPE "public"."recording_kind" AS ENUM('audio', 'video', 'transcript');--> statement-breakpoint
ALTER TYPE "public"."interview_mode" ADD VALUE 'review';--> statement-breakpoint
CREATE TABLE "recording_chunks" (
	"interview_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"size" integer NOT NULL,
	"storage_key" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recording_chunks_interview_id_ordinal_pk" PRIMARY KEY("interview_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "recording_parts" (
	"interview_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"start_ms" integer NOT NULL,
	"end_ms" integer NOT NULL,
	"media_type" text NOT NULL,
	"storage_key" text NOT NULL,
	"result" text,
	"engine" text,
	CONSTRAINT "recording_parts_interview_id_ordinal_pk" PRIMARY KEY("interview_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "recordings" (
	"interview_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"company" text,
	"held_on" date,
	"kind" "recording_kind" NOT NULL,
	"media_type" text,
	"size" integer NOT NULL,
	"uploaded_at" timestamp (3) with time zone,
	"duration_ms" integer,
	"run" uuid,
	"progress" jsonb,
	"transcriber" text,
	"speakers" text,
	"quality" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "transcript_lines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"interview_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"speaker" text,
	"start_ms" integer,
	"end_ms" integer,
	"text" text NOT NULL,
	"certainty" real,
	"turn_id" uuid,
	"part" "line_part"
);
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "start_ms" integer;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "end_ms" integer;--> statement-breakpoint
ALTER TABLE "recording_chunks" ADD CONSTRAINT "recording_chunks_interview_id_recordings_interview_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."recordings"("interview_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recording_parts" ADD CONSTRAINT "recording_parts_interview_id_recordings_interview_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."recordings"("interview_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transcript_lines" ADD CONSTRAINT "transcript_lines_interview_id_recordings_interview_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."recordings"("interview_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transcript_lines" ADD CONSTRAINT "transcript_lines_turn_id_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."turns"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "transcript_lines_interview_id_ordinal_index" ON "transcript_lines" USING btree ("interview_id","ordinal");--> statement-breakpoint
CREATE INDEX "transcript_lines_turn_id_index" ON "transcript_lines" USING btree ("turn_id");