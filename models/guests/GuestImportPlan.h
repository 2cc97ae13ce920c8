#pragma once

#include "models/guests/GuestImport.h"

#include <QHash>
#include <QSet>

namespace prizedesk {

/// What a table of guests or answers would change: known guests with the table's values in them,
/// and new ones. Rows that cannot be used only leave findings.
class GuestImportPlan
{
public:
    enum class Kind { Guests, Replies };

    struct Setting
    {
        Kind kind = Kind::Guests;
        QString codePrefix;
        int capacity = 0; ///< persons in the room; 0: no limit
        qint64 nowMs = 0;
    };

    GuestImportPlan(const ImportTable& table, const std::vector<Guest>& known,
                    const Setting& setting);

    [[nodiscard]] const ImportReport& report() const { return m_report; }
    struct Row
    {
        int number = 0;
        Guest guest;
        QString hostRef; ///< as the table names it
        bool changes = false;
    };
    [[nodiscard]] std::vector<Row>& rows() { return m_rows; }
    [[nodiscard]] bool changesAnything() const { return m_changes; }

private:
    [[nodiscard]] QString cell(const char* field) const;
    [[nodiscard]] bool has(const char* field) const;
    void find(const QString& code, const char* field, const QString& value, bool error);
    void read(const SourceRow& row);
    [[nodiscard]] const Guest* known();
    void fillPerson(Guest& guest);
    void fillPlace(Guest& guest);
    void fillReply(Guest& guest);
    void fillConsent(Guest& guest);
    void takeReply(Guest& guest, GuestReply reply);
    void suspectDuplicate(const Guest& guest, bool isNew);
    void keep(const Guest& guest, const Guest* known);

    const ImportTable& m_table;
    Setting m_setting;
    ImportReport m_report;
    std::vector<Guest> m_known;
    QHash<QString, size_t> m_byRef;
    QMultiHash<QString, size_t> m_byEmail;
    QMultiHash<QString, size_t> m_byName;   ///< name and affiliation
    QHash<QString, int> m_emailsInTable;    ///< how many rows carry it
    QHash<QString, QString> m_seenNames;    ///< name and affiliation → ref or row of this table
    QHash<QString, QString> m_seenEmails;
    QSet<qint64> m_taken; ///< guests that a row of this table has named already
    std::vector<Row> m_rows;
    bool m_changes = false;
    int m_free = 0; ///< persons that the room still takes

    // Of the row that is being read.
    QStringList m_cells;
    int m_number = 0;
    QString m_ref;
};

} // namespace prizedesk
