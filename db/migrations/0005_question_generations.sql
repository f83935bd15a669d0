CREATE TYPE "public"."generation_outcome" AS ENUM('written', 'partly', 'cached', 'bank');--> statement-breakpoint
CREATE TABLE "question_generations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"outcome" "generation_outcome" NOT NULL,
	"engine" text NOT NULL,
	"fallback" text,
	"ms" integer NOT NULL,
	"planned" integer NOT NULL,
	"counts" jsonb NOT NULL,
	"types" jsonb NOT NULL,
	"content_key" text,
	"questions" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "question_generations" ADD CONSTRAINT "question_generations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_generations" ADD CONSTRAINT "question_generations_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "question_generations_interview_id_index" ON "question_generations" USING btree ("interview_id");--> statement-breakpoint
CREATE INDEX "question_generations_user_id_content_key_created_at_index" ON "question_generations" USING btree ("user_id","content_key","created_at");