CREATE TABLE "ConversationMessages" (
    "Id" uuid NOT NULL,
    "ChannelId" character varying(50) NOT NULL,
    "ConversationId" character varying(300) NOT NULL,
    "WorkerId" character varying(300) NOT NULL,
    "Sequence" bigint NOT NULL,
    "ActivityId" character varying(300) NOT NULL,
    "Author" character varying(40) NOT NULL,
    "Text" text NOT NULL,
    "ActivityJson" text NOT NULL,
    "SentAtUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_ConversationMessages" PRIMARY KEY ("Id")
);

CREATE TABLE "CrisisAlerts" (
    "Id" uuid NOT NULL,
    "ChannelId" character varying(50) NOT NULL,
    "ConversationId" character varying(300) NOT NULL,
    "WorkerId" character varying(300) NOT NULL,
    "Level" character varying(40) NOT NULL,
    "Status" character varying(40) NOT NULL,
    "RaisedAtUtc" timestamp with time zone NOT NULL,
    "ChangedAtUtc" timestamp with time zone NOT NULL,
    "AcknowledgedAtUtc" timestamp with time zone,
    "AcknowledgedBy" character varying(100),
    "ClosedAtUtc" timestamp with time zone,
    "ClosedBy" character varying(100),
    "ClosingNote" text,
    "Version" integer NOT NULL,
    CONSTRAINT "PK_CrisisAlerts" PRIMARY KEY ("Id")
);

CREATE TABLE "KeyMarks" (
    "KeyId" character varying(100) NOT NULL,
    "Mark" text NOT NULL,
    CONSTRAINT "PK_KeyMarks" PRIMARY KEY ("KeyId")
);

CREATE TABLE "LegalCases" (
    "Id" uuid NOT NULL,
    "Number" character varying(40) NOT NULL,
    "SourceActivityId" character varying(300) NOT NULL,
    "ChannelId" character varying(50) NOT NULL,
    "ConversationId" character varying(300) NOT NULL,
    "WorkerId" character varying(300) NOT NULL,
    "FlowId" character varying(100) NOT NULL,
    "WorkerName" text,
    "Phone" text,
    "AmountFen" bigint,
    "Urgent" boolean NOT NULL,
    "ConsentVersion" character varying(100),
    "Facts" text NOT NULL,
    "Status" character varying(40) NOT NULL,
    "Done" boolean NOT NULL,
    "CreatedAtUtc" timestamp with time zone NOT NULL,
    "ChangedAtUtc" timestamp with time zone NOT NULL,
    "Version" integer NOT NULL,
    CONSTRAINT "PK_LegalCases" PRIMARY KEY ("Id")
);

CREATE TABLE "NumberCounters" (
    "Name" character varying(40) NOT NULL,
    "Last" bigint NOT NULL,
    CONSTRAINT "PK_NumberCounters" PRIMARY KEY ("Name")
);

CREATE TABLE "Outbox" (
    "Id" uuid NOT NULL,
    "ChannelId" character varying(50) NOT NULL,
    "ConversationId" character varying(300) NOT NULL,
    "WorkerId" character varying(300) NOT NULL,
    "DeduplicationKey" character varying(300) NOT NULL,
    "Text" text NOT NULL,
    "DueAtUtc" timestamp with time zone NOT NULL,
    "State" character varying(40) NOT NULL,
    "Attempts" integer NOT NULL,
    "LastError" character varying(100),
    "SentAtUtc" timestamp with time zone,
    "LeaseId" uuid,
    "LeasedUntilUtc" timestamp with time zone,
    CONSTRAINT "PK_Outbox" PRIMARY KEY ("Id")
);

CREATE TABLE "ServiceRequests" (
    "Id" uuid NOT NULL,
    "Number" character varying(40) NOT NULL,
    "SourceActivityId" character varying(300) NOT NULL,
    "ChannelId" character varying(50) NOT NULL,
    "ConversationId" character varying(300) NOT NULL,
    "WorkerId" character varying(300) NOT NULL,
    "Service" character varying(100) NOT NULL,
    "Name" text,
    "Phone" text,
    "Need" text NOT NULL,
    "Status" character varying(40) NOT NULL,
    "CreatedAtUtc" timestamp with time zone NOT NULL,
    "ChangedAtUtc" timestamp with time zone NOT NULL,
    "ClosedAtUtc" timestamp with time zone,
    "ClosedBy" character varying(100),
    "ClosingNote" text,
    "Version" integer NOT NULL,
    CONSTRAINT "PK_ServiceRequests" PRIMARY KEY ("Id")
);

CREATE TABLE "StoredFiles" (
    "Id" uuid NOT NULL,
    "ChannelId" character varying(50) NOT NULL,
    "ConversationId" character varying(300) NOT NULL,
    "WorkerId" character varying(300) NOT NULL,
    "Name" text NOT NULL,
    "ContentType" character varying(100) NOT NULL,
    "Size" bigint NOT NULL,
    "Sha256" character varying(64) NOT NULL,
    "KeyId" character varying(100) NOT NULL,
    "StoredAtUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_StoredFiles" PRIMARY KEY ("Id")
);

CREATE TABLE "CrisisSigns" (
    "Id" uuid NOT NULL,
    "AlertId" uuid NOT NULL,
    "SourceActivityId" character varying(300) NOT NULL,
    "Level" character varying(40) NOT NULL,
    "Kind" character varying(100) NOT NULL,
    "Excerpt" text NOT NULL,
    "AtUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_CrisisSigns" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_CrisisSigns_CrisisAlerts_AlertId" FOREIGN KEY ("AlertId") REFERENCES "CrisisAlerts" ("Id") ON DELETE CASCADE
);

CREATE TABLE "CaseEvents" (
    "Id" uuid NOT NULL,
    "CaseId" uuid NOT NULL,
    "Order" integer NOT NULL,
    "FromStatus" character varying(40) NOT NULL,
    "ToStatus" character varying(40) NOT NULL,
    "Note" text NOT NULL,
    "StaffName" character varying(100) NOT NULL,
    "AtUtc" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_CaseEvents" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_CaseEvents_LegalCases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "LegalCases" ("Id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX "IX_CaseEvents_CaseId_Order" ON "CaseEvents" ("CaseId", "Order");
CREATE UNIQUE INDEX "IX_ConversationMessages_ConversationId_ActivityId" ON "ConversationMessages" ("ConversationId", "ActivityId");
CREATE UNIQUE INDEX "IX_ConversationMessages_ConversationId_Sequence" ON "ConversationMessages" ("ConversationId", "Sequence");
CREATE INDEX "IX_CrisisAlerts_ChangedAtUtc" ON "CrisisAlerts" ("ChangedAtUtc");
CREATE UNIQUE INDEX "IX_CrisisAlerts_ConversationId" ON "CrisisAlerts" ("ConversationId") WHERE "Status" <> 'Closed';
CREATE INDEX "IX_CrisisAlerts_Status_RaisedAtUtc" ON "CrisisAlerts" ("Status", "RaisedAtUtc");
CREATE INDEX "IX_CrisisSigns_AlertId" ON "CrisisSigns" ("AlertId");
CREATE UNIQUE INDEX "IX_CrisisSigns_SourceActivityId" ON "CrisisSigns" ("SourceActivityId");
CREATE INDEX "IX_LegalCases_ChangedAtUtc" ON "LegalCases" ("ChangedAtUtc");
CREATE INDEX "IX_LegalCases_ConversationId_ChangedAtUtc" ON "LegalCases" ("ConversationId", "ChangedAtUtc");
CREATE INDEX "IX_LegalCases_Done_Urgent_ChangedAtUtc" ON "LegalCases" ("Done", "Urgent" DESC, "ChangedAtUtc");
CREATE UNIQUE INDEX "IX_LegalCases_Number" ON "LegalCases" ("Number");
CREATE UNIQUE INDEX "IX_LegalCases_SourceActivityId" ON "LegalCases" ("SourceActivityId");
CREATE INDEX "IX_LegalCases_Status_Urgent_ChangedAtUtc" ON "LegalCases" ("Status", "Urgent" DESC, "ChangedAtUtc");
CREATE UNIQUE INDEX "IX_Outbox_DeduplicationKey" ON "Outbox" ("DeduplicationKey");
CREATE INDEX "IX_Outbox_LeaseId" ON "Outbox" ("LeaseId");
CREATE INDEX "IX_Outbox_State_DueAtUtc" ON "Outbox" ("State", "DueAtUtc");
CREATE INDEX "IX_ServiceRequests_ChangedAtUtc" ON "ServiceRequests" ("ChangedAtUtc");
CREATE UNIQUE INDEX "IX_ServiceRequests_Number" ON "ServiceRequests" ("Number");
CREATE UNIQUE INDEX "IX_ServiceRequests_SourceActivityId" ON "ServiceRequests" ("SourceActivityId");
CREATE INDEX "IX_ServiceRequests_Status_ClosedAtUtc" ON "ServiceRequests" ("Status", "ClosedAtUtc");
CREATE INDEX "IX_ServiceRequests_Status_CreatedAtUtc" ON "ServiceRequests" ("Status", "CreatedAtUtc");
CREATE UNIQUE INDEX "IX_StoredFiles_ConversationId_Sha256" ON "StoredFiles" ("ConversationId", "Sha256");
