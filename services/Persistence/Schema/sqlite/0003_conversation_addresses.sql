CREATE TABLE "ConversationAddresses" (
    "ConversationId" TEXT NOT NULL CONSTRAINT "PK_ConversationAddresses" PRIMARY KEY,
    "ChannelId" TEXT NOT NULL,
    "WorkerId" TEXT NOT NULL,
    "ReferenceJson" TEXT NOT NULL,
    "Audience" TEXT NULL,
    "DeliveredThrough" INTEGER NOT NULL,
    "WatchId" TEXT NOT NULL,
    "LookAtUtc" TEXT NULL,
    "WatchedUntilUtc" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "LeaseId" TEXT NULL,
    "LeasedUntilUtc" TEXT NULL
);
CREATE INDEX "IX_ConversationAddresses_LookAtUtc" ON "ConversationAddresses" ("LookAtUtc");
