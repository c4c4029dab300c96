-- AlterTable
ALTER TABLE "tailoring_run" ADD COLUMN     "score_stale" BOOLEAN NOT NULL DEFAULT false;
