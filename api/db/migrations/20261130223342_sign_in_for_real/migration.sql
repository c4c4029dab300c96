-- AlterTable
ALTER TABLE "access_token" ADD COLUMN     "unproven" TEXT;

-- A hand-off lives for a minute, and one from before does not say who it is.
DELETE FROM "hand_off";

-- AlterTable
ALTER TABLE "hand_off" DROP COLUMN "used_at",
ADD COLUMN     "sign_in" JSONB NOT NULL,
ALTER COLUMN "candidate_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "identity" ADD COLUMN     "email" TEXT;

-- AlterTable
ALTER TABLE "refresh_token" ADD COLUMN     "received_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "id_token" TEXT,
ADD COLUMN     "identity_id" UUID,
ADD COLUMN     "is_admin" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "issuer_id" TEXT,
ADD COLUMN     "provider_sid" TEXT,
ADD COLUMN     "ticket_hash" TEXT;

-- AlterTable
ALTER TABLE "sign_in_attempt" ADD COLUMN     "issuer_id" TEXT NOT NULL DEFAULT 'default',
ADD COLUMN     "sign_in" JSONB;

-- CreateTable
CREATE TABLE "logout_token" (
    "id_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "logout_token_pkey" PRIMARY KEY ("id_hash")
);

-- CreateIndex
CREATE INDEX "logout_token_expires_at_idx" ON "logout_token"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "session_ticket_hash_key" ON "session"("ticket_hash");

-- CreateIndex
CREATE INDEX "session_identity_id_idx" ON "session"("identity_id");

-- CreateIndex
CREATE INDEX "session_provider_sid_idx" ON "session"("provider_sid");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_identity_id_fkey" FOREIGN KEY ("identity_id") REFERENCES "identity"("id") ON DELETE CASCADE ON UPDATE CASCADE;
