#include "models/awards/SealStore.h"

#include "models/storage/WriteTransaction.h"

namespace prizedesk {

std::vector<SealedResult> SealStore::list(const QString& stage) const
{
    Statement read = m_database.query(R"(
        select r.id, r.stage, r.number, r.snapshot, r.digest, r.figures, r.figures_digest, r.rubric,
               r.program, r.libraries, r.journal_head, r.reason, r.sealed_at_ms, r.sealed_by
        from sealed_result r
        where ?1 = '' or r.stage = ?1
        order by r.stage, r.number)");
    read.bind(stage);
    std::vector<SealedResult> results;
    while (read.next()) {
        SealedResult sealed;
        sealed.id = read.integer(0);
        sealed.stage = read.text(1);
        sealed.number = int(read.integer(2));
        sealed.snapshot = read.blob(3);
        sealed.digest = read.text(4);
        sealed.figures = read.blob(5);
        sealed.figuresDigest = read.text(6);
        sealed.rubric = read.text(7);
        sealed.program = read.text(8);
        sealed.libraries = read.text(9);
        sealed.journalHead = read.text(10);
        sealed.reason = read.text(11);
        sealed.sealedAtMs = read.integer(12);
        sealed.sealedBy = read.text(13);
        results.push_back(std::move(sealed));
    }
    return results;
}

std::optional<SealedResult> SealStore::latest(const QString& stage) const
{
    std::vector<SealedResult> results;
    if (!stage.isEmpty())
        results = list(stage);
    return results.empty() ? std::nullopt : std::optional(std::move(results.back()));
}

void SealStore::insert(const WriteTransaction& tx, SealedResult& sealed) const
{
    tx.statement(R"(
        insert into sealed_result (stage, number, snapshot, digest, figures, figures_digest, rubric,
                                   program, libraries, journal_head, reason, sealed_at_ms, sealed_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))")
        .bind(sealed.stage, sealed.number, sealed.snapshot, sealed.digest, sealed.figures,
              sealed.figuresDigest, sealed.rubric, sealed.program, sealed.libraries,
              sealed.journalHead, sealed.reason, sealed.sealedAtMs, sealed.sealedBy)
        .run();
    sealed.id = tx.lastInsertId();
}

} // namespace prizedesk
