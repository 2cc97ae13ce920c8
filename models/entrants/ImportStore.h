#pragma once

#include "models/privacy/Vault.h"
#include "models/storage/Database.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace prizedesk {

class WriteTransaction;
struct EntryImportPlan;

/// Where imported rows came from: files, raw rows, kept mappings, rows put aside. Throws
/// `StorageError`.
class ImportStore
{
public:
    ImportStore(const Database& database, Vault& vault)
        : m_database(database)
        , m_vault(vault)
    {
    }

    struct File
    {
        ImportId id;
        QString kind;
        QString theme;
        QString name;
        QStringList header;
        qint64 action = 0;
    };
    [[nodiscard]] std::optional<File> file(ImportId id) const;
    [[nodiscard]] std::vector<File> files() const; ///< newest first
    [[nodiscard]] std::optional<QByteArray> rawRow(ImportId file, int row) const;
    [[nodiscard]] QSet<QString> quarantinedDigests() const;

    struct QuarantinedRow
    {
        ImportId file;
        QString fileName;
        int row = 0;
        QStringList cells;
    };
    /// Rows put aside and not dropped yet.
    [[nodiscard]] std::vector<QuarantinedRow> quarantine() const;
    [[nodiscard]] int quarantineCount() const;
    void dropQuarantined(const WriteTransaction& tx, ImportId file, int row) const;

    struct Source
    {
        ImportId file;
        int row = 0;
        QString digest;
    };
    [[nodiscard]] std::optional<Source> sourceOf(EntryId entry) const;
    [[nodiscard]] QHash<qint64, QString> sourceDigests(const QString& theme) const;

    [[nodiscard]] std::optional<QString> mapping(const QString& kind, const QString& theme,
                                                 const QString& signature) const;
    void keepMapping(const WriteTransaction& tx, const QString& kind, const QString& theme,
                     const QString& signature, const QString& mapping) const;

    ImportId addFile(const WriteTransaction& tx, const EntryImportPlan& plan) const;
    void addRow(const WriteTransaction& tx, ImportId file, int row, KeyOwner owner, const Key& key,
                const QByteArray& packed) const;
    void addQuarantined(const WriteTransaction& tx, ImportId file, int row, const QString& code,
                        const QString& digest) const;
    void setSource(const WriteTransaction& tx, EntryId entry, const Source& source) const;

private:
    const Database& m_database;
    Vault& m_vault;
};

} // namespace prizedesk
