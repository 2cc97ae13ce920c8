#include "models/ceremony/logistics/Clipping.h"

#include "models/storage/WriteTransaction.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Clipping)
};

void requireText(bool holds, const QString& text)
{
    requireRule(holds, Error::Code::RuleRefused, {text});
}

} // namespace

std::vector<Clipping> ClippingStore::list() const
{
    Statement read = m_database.query(
        "select id, coverage, name, length(bytes) from clipping order by coverage, id");
    read.bind();
    std::vector<Clipping> clippings;
    while (read.next())
        clippings.push_back({ClippingId(read.integer(0)), CoverageId(read.integer(1)), read.text(2),
                             read.integer(3)});
    return clippings;
}

QByteArray ClippingStore::bytes(ClippingId id) const
{
    Statement read = m_database.query("select bytes from clipping where id = ?");
    read.bind(id.value());
    return read.next() ? read.blob(0) : QByteArray();
}

ClippingId ClippingStore::insert(const WriteTransaction& tx, const Clipping& clipping,
                                 const QByteArray& bytes) const
{
    tx.statement("insert into clipping (coverage, name, bytes) values (?, ?, ?)")
        .bind(clipping.coverage.value(), clipping.name, bytes)
        .run();
    return ClippingId(tx.lastInsertId());
}

void ClippingStore::remove(const WriteTransaction& tx, ClippingId id) const
{
    tx.statement("delete from clipping where id = ?").bind(id.value()).run();
}

void ClippingStore::removeOf(const WriteTransaction& tx, CoverageId coverage) const
{
    tx.statement("delete from clipping where coverage = ?").bind(coverage.value()).run();
}

Result<ClippingId> ClippingOperations::add(CoverageId coverage, const QString& path,
                                           const QByteArray& bytes)
{
    const QString name = QFileInfo(path).fileName();
    return m_workspace.apply(
        Operation{.code = u"logistics.clipping"_s,
                  .labels = {QString::number(coverage.value())},
                  .reason = {}},
        [&](WriteTransaction& tx) {
            requireText(!bytes.isEmpty(), Words::tr("%1 is empty.").arg(name));
            requireText(bytes.size() <= Clipping::kMostBytes,
                        Words::tr("%1 is larger than %2 MB. Keep it elsewhere and write down the "
                                  "link.")
                            .arg(name)
                            .arg(Clipping::kMostBytes / (1024 * 1024)));
            Statement known = tx.database().query("select 1 from coverage where id = ?");
            known.bind(coverage.value());
            requireRule(known.next(), Error::Code::NotFound, {QString::number(coverage.value())});
            return ClippingStore(tx.database()).insert(tx, {{}, coverage, name, 0}, bytes);
        });
}

Result<void> ClippingOperations::remove(const Clipping& clipping)
{
    return m_workspace.apply(
        Operation{.code = u"logistics.remove_clipping"_s,
                  .labels = {QString::number(clipping.coverage.value())},
                  .reason = {}},
        [&](WriteTransaction& tx) { ClippingStore(tx.database()).remove(tx, clipping.id); });
}

} // namespace prizedesk
