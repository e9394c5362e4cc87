CREATE TABLE "UnansweredQuestions" (
    "Id" uuid NOT NULL,
    "KeyHash" character varying(64) NOT NULL,
    "Text" text NOT NULL,
    "ChannelId" character varying(50) NOT NULL,
    "Outcome" character varying(40) NOT NULL,
    "NearestArticleId" character varying(100),
    "NearestPercent" integer NOT NULL,
    "Count" integer NOT NULL,
    "FirstAskedAtUtc" timestamp with time zone NOT NULL,
    "LastAskedAtUtc" timestamp with time zone NOT NULL,
    "ChangedAtUtc" timestamp with time zone NOT NULL,
    "Status" character varying(40) NOT NULL,
    "ArticleId" character varying(100),
    "Reason" text,
    "SettledBy" character varying(100),
    "SettledAtUtc" timestamp with time zone,
    "CountWhenSettled" integer NOT NULL,
    "Version" integer NOT NULL,
    CONSTRAINT "PK_UnansweredQuestions" PRIMARY KEY ("Id")
);

CREATE TABLE "QuestionAskings" (
    "SourceActivityId" character varying(300) NOT NULL,
    "QuestionId" uuid NOT NULL,
    "AskedAtUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_QuestionAskings" PRIMARY KEY ("SourceActivityId")
);

CREATE UNIQUE INDEX "IX_UnansweredQuestions_KeyHash" ON "UnansweredQuestions" ("KeyHash");
CREATE INDEX "IX_UnansweredQuestions_Status_Count_LastAskedAtUtc" ON "UnansweredQuestions" ("Status", "Count", "LastAskedAtUtc");
CREATE INDEX "IX_UnansweredQuestions_Status_SettledAtUtc" ON "UnansweredQuestions" ("Status", "SettledAtUtc");
CREATE INDEX "IX_UnansweredQuestions_ChangedAtUtc" ON "UnansweredQuestions" ("ChangedAtUtc");
CREATE INDEX "IX_QuestionAskings_QuestionId" ON "QuestionAskings" ("QuestionId");
