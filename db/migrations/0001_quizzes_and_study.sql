CREATE TABLE "quiz_attempt_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"attempt_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"item_index" integer,
	"revision" integer,
	"answer" jsonb,
	"duration_ms" integer,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"by_user_id" uuid,
	CONSTRAINT "quiz_attempt_events_kind_check" CHECK ("quiz_attempt_events"."kind" in ('answered', 'late', 'submitted', 'late_accepted'))
);
--> statement-breakpoint
CREATE TABLE "quiz_attempt_scores" (
	"attempt_id" uuid PRIMARY KEY NOT NULL,
	"points" double precision NOT NULL,
	"max_points" double precision NOT NULL,
	"items" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quiz_attempt_scores_points_check" CHECK ("quiz_attempt_scores"."points" between 0 and "quiz_attempt_scores"."max_points")
);
--> statement-breakpoint
CREATE TABLE "quiz_attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"quiz_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"seed" text NOT NULL,
	"items" jsonb NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"deadline_at" timestamp with time zone,
	"is_preview" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quiz_corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"quiz_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"change" jsonb NOT NULL,
	"never_lowers" boolean NOT NULL,
	"reason" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid
);
--> statement-breakpoint
CREATE TABLE "quiz_extra_times" (
	"quiz_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"extra_s" integer NOT NULL,
	"granted_by" uuid NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quiz_extra_times_quiz_id_user_id_pk" PRIMARY KEY("quiz_id","user_id"),
	CONSTRAINT "quiz_extra_times_extra_s_check" CHECK ("quiz_extra_times"."extra_s" between 0 and 2592000)
);
--> statement-breakpoint
CREATE TABLE "quizzes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"course_id" uuid NOT NULL,
	"title_ko" text NOT NULL,
	"title_en" text NOT NULL,
	"parts" jsonb NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone,
	"time_limit_s" integer,
	"attempts_allowed" integer DEFAULT 1 NOT NULL,
	"shuffles" boolean DEFAULT true NOT NULL,
	"own_parameters" boolean DEFAULT true NOT NULL,
	"keys_shown" text NOT NULL,
	"published_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quizzes_keys_shown_check" CHECK ("quizzes"."keys_shown" in ('after_attempt', 'after_close', 'never')),
	CONSTRAINT "quizzes_attempts_allowed_check" CHECK ("quizzes"."attempts_allowed" between 1 and 100),
	CONSTRAINT "quizzes_time_limit_s_check" CHECK ("quizzes"."time_limit_s" between 60 and 86400),
	CONSTRAINT "quizzes_closes_at_check" CHECK ("quizzes"."closes_at" > "quizzes"."opens_at")
);
--> statement-breakpoint
CREATE TABLE "item_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid,
	"item_id" text NOT NULL,
	"item_version" integer NOT NULL,
	"variant" integer NOT NULL,
	"reason" text NOT NULL,
	"comment" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"resolved_at" timestamp with time zone,
	"resolved_by" uuid,
	CONSTRAINT "item_reports_reason_check" CHECK ("item_reports"."reason" in ('key', 'unclear', 'typo', 'marking', 'other')),
	CONSTRAINT "item_reports_comment_check" CHECK (char_length("item_reports"."comment") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "quiz_cards" (
	"user_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"stability" double precision NOT NULL,
	"difficulty" double precision NOT NULL,
	"state" text NOT NULL,
	"learning_steps" integer NOT NULL,
	"scheduled_days" integer NOT NULL,
	"reps" integer NOT NULL,
	"lapses" integer NOT NULL,
	"first_review_at" timestamp with time zone NOT NULL,
	"last_review_at" timestamp with time zone NOT NULL,
	"postponed_to" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quiz_cards_user_id_item_id_pk" PRIMARY KEY("user_id","item_id"),
	CONSTRAINT "quiz_cards_state_check" CHECK ("quiz_cards"."state" in ('learning', 'review', 'relearning'))
);
--> statement-breakpoint
CREATE TABLE "quiz_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"item_version" integer NOT NULL,
	"variant" integer NOT NULL,
	"answer" jsonb NOT NULL,
	"status" text NOT NULL,
	"fraction" double precision NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	"duration_ms" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quiz_reviews_status_check" CHECK ("quiz_reviews"."status" in ('right', 'partly', 'wrong')),
	CONSTRAINT "quiz_reviews_fraction_check" CHECK ("quiz_reviews"."fraction" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "study_settings" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"daily_cap" integer DEFAULT 40 NOT NULL,
	"daily_new" integer DEFAULT 10 NOT NULL,
	"time_zone" text DEFAULT 'Asia/Seoul' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "study_settings_daily_cap_check" CHECK ("study_settings"."daily_cap" between 5 and 500),
	CONSTRAINT "study_settings_daily_new_check" CHECK ("study_settings"."daily_new" between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "quiz_attempt_events" ADD CONSTRAINT "quiz_attempt_events_attempt_id_quiz_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."quiz_attempts"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_attempt_events" ADD CONSTRAINT "quiz_attempt_events_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_attempt_scores" ADD CONSTRAINT "quiz_attempt_scores_attempt_id_quiz_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."quiz_attempts"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_attempts" ADD CONSTRAINT "quiz_attempts_quiz_id_quizzes_id_fk" FOREIGN KEY ("quiz_id") REFERENCES "public"."quizzes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_attempts" ADD CONSTRAINT "quiz_attempts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_corrections" ADD CONSTRAINT "quiz_corrections_quiz_id_quizzes_id_fk" FOREIGN KEY ("quiz_id") REFERENCES "public"."quizzes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_corrections" ADD CONSTRAINT "quiz_corrections_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_corrections" ADD CONSTRAINT "quiz_corrections_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_extra_times" ADD CONSTRAINT "quiz_extra_times_quiz_id_quizzes_id_fk" FOREIGN KEY ("quiz_id") REFERENCES "public"."quizzes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_extra_times" ADD CONSTRAINT "quiz_extra_times_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_extra_times" ADD CONSTRAINT "quiz_extra_times_granted_by_users_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_reports" ADD CONSTRAINT "item_reports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_reports" ADD CONSTRAINT "item_reports_resolved_by_users_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_cards" ADD CONSTRAINT "quiz_cards_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_reviews" ADD CONSTRAINT "quiz_reviews_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_settings" ADD CONSTRAINT "study_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "quiz_attempt_events_attempt_id_item_index_revision_key" ON "quiz_attempt_events" USING btree ("attempt_id","item_index","revision");--> statement-breakpoint
CREATE INDEX "quiz_attempt_events_attempt_id_at_idx" ON "quiz_attempt_events" USING btree ("attempt_id","at");--> statement-breakpoint
CREATE INDEX "quiz_attempt_events_by_user_id_idx" ON "quiz_attempt_events" USING btree ("by_user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "quiz_attempts_quiz_id_user_id_number_key" ON "quiz_attempts" USING btree ("quiz_id","user_id","number");--> statement-breakpoint
CREATE INDEX "quiz_attempts_user_id_idx" ON "quiz_attempts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "quiz_corrections_quiz_id_idx" ON "quiz_corrections" USING btree ("quiz_id");--> statement-breakpoint
CREATE INDEX "quiz_corrections_created_by_idx" ON "quiz_corrections" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "quiz_corrections_revoked_by_idx" ON "quiz_corrections" USING btree ("revoked_by");--> statement-breakpoint
CREATE INDEX "quiz_extra_times_user_id_idx" ON "quiz_extra_times" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "quiz_extra_times_granted_by_idx" ON "quiz_extra_times" USING btree ("granted_by");--> statement-breakpoint
CREATE INDEX "quizzes_course_id_opens_at_idx" ON "quizzes" USING btree ("course_id","opens_at");--> statement-breakpoint
CREATE INDEX "quizzes_created_by_idx" ON "quizzes" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "item_reports_item_id_idx" ON "item_reports" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "item_reports_user_id_idx" ON "item_reports" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "item_reports_resolved_by_idx" ON "item_reports" USING btree ("resolved_by");--> statement-breakpoint
CREATE INDEX "item_reports_created_at_idx" ON "item_reports" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "quiz_cards_user_id_due_at_idx" ON "quiz_cards" USING btree ("user_id","due_at");--> statement-breakpoint
CREATE INDEX "quiz_reviews_user_id_item_id_answered_at_idx" ON "quiz_reviews" USING btree ("user_id","item_id","answered_at");--> statement-breakpoint
CREATE INDEX "quiz_reviews_user_id_answered_at_idx" ON "quiz_reviews" USING btree ("user_id","answered_at");--> statement-breakpoint
CREATE INDEX "quiz_reviews_item_id_idx" ON "quiz_reviews" USING btree ("item_id");