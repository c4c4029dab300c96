-- CreateIndex
CREATE INDEX "version_parents_idx" ON "version" USING GIN ("parents");
