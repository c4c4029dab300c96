-- AlterTable
ALTER TABLE "version" ADD COLUMN     "file_name" TEXT,
ADD COLUMN     "label" TEXT,
ADD COLUMN     "made_by" TEXT,
ADD COLUMN     "published" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "run_id" UUID,
ADD COLUMN     "sketch" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- CreateTable
CREATE TABLE "merge" (
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "resume_id" UUID NOT NULL,
    "base_id" UUID NOT NULL,
    "mine_id" UUID NOT NULL,
    "theirs_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "version_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "merge_conflict" (
    "merge_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "candidate_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "block" TEXT NOT NULL,
    "base" TEXT NOT NULL,
    "mine" TEXT NOT NULL,
    "theirs" TEXT NOT NULL,
    "choice" TEXT,
    "text" TEXT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "merge_conflict_pkey" PRIMARY KEY ("merge_id","id")
);

-- CreateIndex
CREATE INDEX "merge_candidate_id_created_at_id_idx" ON "merge"("candidate_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "merge_resume_id_state_idx" ON "merge"("resume_id", "state");

-- CreateIndex
CREATE INDEX "merge_conflict_candidate_id_idx" ON "merge_conflict"("candidate_id");

-- AddForeignKey
ALTER TABLE "merge" ADD CONSTRAINT "merge_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge" ADD CONSTRAINT "merge_resume_id_fkey" FOREIGN KEY ("resume_id") REFERENCES "resume"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge_conflict" ADD CONSTRAINT "merge_conflict_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "merge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge_conflict" ADD CONSTRAINT "merge_conflict_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
