CREATE TYPE "public"."chat_author" AS ENUM('candidate', 'assistant');--> statement-breakpoint
CREATE TABLE "chat_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"author" "chat_author" NOT NULL,
	"status" "message_status" NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"engine" text,
	"fallback" text,
	"writer" uuid,
	"heartbeat_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "chat_messages_reportId_seq_unique" UNIQUE("report_id","seq")
);
--> statement-breakpoint
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;