CREATE TABLE "ConversationMessages" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ConversationMessages" PRIMARY KEY,
    "ChannelId" TEXT NOT NULL,
    "ConversationId" TEXT NOT NULL,
    "WorkerId" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "ActivityId" TEXT NOT NULL,
    "Author" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "ActivityJson" TEXT NOT NULL,
    "SentAtUtc" TEXT NOT NULL
);

CREATE TABLE "CrisisAlerts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CrisisAlerts" PRIMARY KEY,
    "ChannelId" TEXT NOT NULL,
    "ConversationId" TEXT NOT NULL,
    "WorkerId" TEXT NOT NULL,
    "Level" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "RaisedAtUtc" TEXT NOT NULL,
    "ChangedAtUtc" TEXT NOT NULL,
    "AcknowledgedAtUtc" TEXT NULL,
    "AcknowledgedBy" TEXT NULL,
    "ClosedAtUtc" TEXT NULL,
    "ClosedBy" TEXT NULL,
    "ClosingNote" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "KeyMarks" (
    "KeyId" TEXT NOT NULL CONSTRAINT "PK_KeyMarks" PRIMARY KEY,
    "Mark" TEXT NOT NULL
);

CREATE TABLE "LegalCases" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_LegalCases" PRIMARY KEY,
    "Number" TEXT NOT NULL,
    "SourceActivityId" TEXT NOT NULL,
    "ChannelId" TEXT NOT NULL,
    "ConversationId" TEXT NOT NULL,
    "WorkerId" TEXT NOT NULL,
    "FlowId" TEXT NOT NULL,
    "WorkerName" TEXT NULL,
    "Phone" TEXT NULL,
    "AmountFen" INTEGER NULL,
    "Urgent" INTEGER NOT NULL,
    "ConsentVersion" TEXT NULL,
    "Facts" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Done" INTEGER NOT NULL,
    "CreatedAtUtc" TEXT NOT NULL,
    "ChangedAtUtc" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "NumberCounters" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_NumberCounters" PRIMARY KEY,
    "Last" INTEGER NOT NULL
);

CREATE TABLE "Outbox" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Outbox" PRIMARY KEY,
    "ChannelId" TEXT NOT NULL,
    "ConversationId" TEXT NOT NULL,
    "WorkerId" TEXT NOT NULL,
    "DeduplicationKey" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "DueAtUtc" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "LastError" TEXT NULL,
    "SentAtUtc" TEXT NULL,
    "LeaseId" TEXT NULL,
    "LeasedUntilUtc" TEXT NULL
);

CREATE TABLE "ServiceRequests" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ServiceRequests" PRIMARY KEY,
    "Number" TEXT NOT NULL,
    "SourceActivityId" TEXT NOT NULL,
    "ChannelId" TEXT NOT NULL,
    "ConversationId" TEXT NOT NULL,
    "WorkerId" TEXT NOT NULL,
    "Service" TEXT NOT NULL,
    "Name" TEXT NULL,
    "Phone" TEXT NULL,
    "Need" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "CreatedAtUtc" TEXT NOT NULL,
    "ChangedAtUtc" TEXT NOT NULL,
    "ClosedAtUtc" TEXT NULL,
    "ClosedBy" TEXT NULL,
    "ClosingNote" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "StoredFiles" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_StoredFiles" PRIMARY KEY,
    "ChannelId" TEXT NOT NULL,
    "ConversationId" TEXT NOT NULL,
    "WorkerId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "ContentType" TEXT NOT NULL,
    "Size" INTEGER NOT NULL,
    "Sha256" TEXT NOT NULL,
    "KeyId" TEXT NOT NULL,
    "StoredAtUtc" TEXT NOT NULL
);

CREATE TABLE "CrisisSigns" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CrisisSigns" PRIMARY KEY,
    "AlertId" TEXT NOT NULL,
    "SourceActivityId" TEXT NOT NULL,
    "Level" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Excerpt" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL,
    CONSTRAINT "FK_CrisisSigns_CrisisAlerts_AlertId" FOREIGN KEY ("AlertId") REFERENCES "CrisisAlerts" ("Id") ON DELETE CASCADE
);

CREATE TABLE "CaseEvents" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CaseEvents" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "Order" INTEGER NOT NULL,
    "FromStatus" TEXT NOT NULL,
    "ToStatus" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "StaffName" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL,
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
