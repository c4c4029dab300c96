-- AlterTable
ALTER TABLE "resume" ADD COLUMN     "link_generation" INTEGER NOT NULL DEFAULT 0;
