CREATE TABLE "ConversationAddresses" (
    "ConversationId" character varying(300) NOT NULL,
    "ChannelId" character varying(50) NOT NULL,
    "WorkerId" character varying(300) NOT NULL,
    "ReferenceJson" text NOT NULL,
    "Audience" character varying(300),
    "DeliveredThrough" bigint NOT NULL,
    "WatchId" uuid NOT NULL,
    "LookAtUtc" timestamp with time zone,
    "WatchedUntilUtc" timestamp with time zone NOT NULL,
    "Attempts" integer NOT NULL,
    "LeaseId" uuid,
    "LeasedUntilUtc" timestamp with time zone,
    CONSTRAINT "PK_ConversationAddresses" PRIMARY KEY ("ConversationId")
);
CREATE INDEX "IX_ConversationAddresses_LookAtUtc" ON "ConversationAddresses" ("LookAtUtc");
