CREATE TABLE "resume_parse_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resume_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"step" text NOT NULL,
	"outcome" text DEFAULT 'running' NOT NULL,
	"failure" text,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ms" integer
);
--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "document" text;--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "finding" text;--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "fields" text;--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "removed" text;--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "thumbnail_key" text;--> statement-breakpoint
ALTER TABLE "resume_parse_steps" ADD CONSTRAINT "resume_parse_steps_resume_id_resumes_id_fk" FOREIGN KEY ("resume_id") REFERENCES "public"."resumes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "resume_parse_steps_resume_id_started_at_index" ON "resume_parse_steps" USING btree ("resume_id","started_at");