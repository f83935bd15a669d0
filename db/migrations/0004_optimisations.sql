CREATE TYPE "public"."optimisation_status" AS ENUM('rewriting', 'ready');--> statement-breakpoint
CREATE TABLE "optimisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"resume_id" uuid NOT NULL,
	"status" "optimisation_status" DEFAULT 'ready' NOT NULL,
	"target" text NOT NULL,
	"content" text NOT NULL,
	"advice" text NOT NULL,
	"rewrites" text NOT NULL,
	"decisions" text NOT NULL,
	"engine" text,
	"fallback" text,
	"result_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "optimisations" ADD CONSTRAINT "optimisations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "optimisations" ADD CONSTRAINT "optimisations_resume_id_resumes_id_fk" FOREIGN KEY ("resume_id") REFERENCES "public"."resumes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "optimisations" ADD CONSTRAINT "optimisations_result_id_resumes_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."resumes"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "optimisations_resume_id_created_at_index" ON "optimisations" USING btree ("resume_id","created_at");--> statement-breakpoint
CREATE INDEX "optimisations_user_id_index" ON "optimisations" USING btree ("user_id");