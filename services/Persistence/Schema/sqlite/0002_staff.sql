-- accounts of the desk: the model is StaffDbContext in bot/Desk
CREATE TABLE "Staff" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Staff" PRIMARY KEY,
    "DisplayName" TEXT NOT NULL,
    "MustChangePassword" INTEGER NOT NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "PhoneNumber" TEXT NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" TEXT NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL
);

CREATE TABLE "StaffRoles" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_StaffRoles" PRIMARY KEY,
    "Name" TEXT NULL,
    "NormalizedName" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL
);

CREATE TABLE "StaffClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StaffClaims" PRIMARY KEY AUTOINCREMENT,
    "UserId" TEXT NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_StaffClaims_Staff_UserId" FOREIGN KEY ("UserId") REFERENCES "Staff" ("Id") ON DELETE CASCADE
);

CREATE TABLE "StaffLogins" (
    "LoginProvider" TEXT NOT NULL,
    "ProviderKey" TEXT NOT NULL,
    "ProviderDisplayName" TEXT NULL,
    "UserId" TEXT NOT NULL,
    CONSTRAINT "PK_StaffLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_StaffLogins_Staff_UserId" FOREIGN KEY ("UserId") REFERENCES "Staff" ("Id") ON DELETE CASCADE
);

CREATE TABLE "StaffTokens" (
    "UserId" TEXT NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_StaffTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_StaffTokens_Staff_UserId" FOREIGN KEY ("UserId") REFERENCES "Staff" ("Id") ON DELETE CASCADE
);

CREATE TABLE "StaffInRoles" (
    "UserId" TEXT NOT NULL,
    "RoleId" TEXT NOT NULL,
    CONSTRAINT "PK_StaffInRoles" PRIMARY KEY ("UserId", "RoleId"),
    CONSTRAINT "FK_StaffInRoles_StaffRoles_RoleId" FOREIGN KEY ("RoleId") REFERENCES "StaffRoles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_StaffInRoles_Staff_UserId" FOREIGN KEY ("UserId") REFERENCES "Staff" ("Id") ON DELETE CASCADE
);

CREATE TABLE "StaffRoleClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StaffRoleClaims" PRIMARY KEY AUTOINCREMENT,
    "RoleId" TEXT NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_StaffRoleClaims_StaffRoles_RoleId" FOREIGN KEY ("RoleId") REFERENCES "StaffRoles" ("Id") ON DELETE CASCADE
);
CREATE INDEX "EmailIndex" ON "Staff" ("NormalizedEmail");
CREATE UNIQUE INDEX "UserNameIndex" ON "Staff" ("NormalizedUserName");
CREATE INDEX "IX_StaffClaims_UserId" ON "StaffClaims" ("UserId");
CREATE INDEX "IX_StaffInRoles_RoleId" ON "StaffInRoles" ("RoleId");
CREATE INDEX "IX_StaffLogins_UserId" ON "StaffLogins" ("UserId");
CREATE INDEX "IX_StaffRoleClaims_RoleId" ON "StaffRoleClaims" ("RoleId");
CREATE UNIQUE INDEX "RoleNameIndex" ON "StaffRoles" ("NormalizedName");
