-- CreateTable
CREATE TABLE "deletion" (
    "id" UUID NOT NULL,
    "candidate_hash" TEXT NOT NULL,
    "unfinished" UUID,
    "deleted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deletion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "deletion_unfinished_idx" ON "deletion"("unfinished");
