CREATE TABLE "UnansweredQuestions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_UnansweredQuestions" PRIMARY KEY,
    "KeyHash" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "ChannelId" TEXT NOT NULL,
    "Outcome" TEXT NOT NULL,
    "NearestArticleId" TEXT NULL,
    "NearestPercent" INTEGER NOT NULL,
    "Count" INTEGER NOT NULL,
    "FirstAskedAtUtc" TEXT NOT NULL,
    "LastAskedAtUtc" TEXT NOT NULL,
    "ChangedAtUtc" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "ArticleId" TEXT NULL,
    "Reason" TEXT NULL,
    "SettledBy" TEXT NULL,
    "SettledAtUtc" TEXT NULL,
    "CountWhenSettled" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "QuestionAskings" (
    "SourceActivityId" TEXT NOT NULL CONSTRAINT "PK_QuestionAskings" PRIMARY KEY,
    "QuestionId" TEXT NOT NULL,
    "AskedAtUtc" TEXT NOT NULL
);

CREATE UNIQUE INDEX "IX_UnansweredQuestions_KeyHash" ON "UnansweredQuestions" ("KeyHash");
CREATE INDEX "IX_UnansweredQuestions_Status_Count_LastAskedAtUtc" ON "UnansweredQuestions" ("Status", "Count", "LastAskedAtUtc");
CREATE INDEX "IX_UnansweredQuestions_Status_SettledAtUtc" ON "UnansweredQuestions" ("Status", "SettledAtUtc");
CREATE INDEX "IX_UnansweredQuestions_ChangedAtUtc" ON "UnansweredQuestions" ("ChangedAtUtc");
CREATE INDEX "IX_QuestionAskings_QuestionId" ON "QuestionAskings" ("QuestionId");
