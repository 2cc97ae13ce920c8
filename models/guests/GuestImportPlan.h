#pragma once

#include "models/guests/GuestFinder.h"
#include "models/guests/GuestImport.h"

#include <QHash>
#include <QSet>

namespace prizedesk {

/// What a table of guests or answers would change: known guests with the table's values in them,
/// and new ones. Rows that cannot be used only leave findings; so does a second row of one guest, of
/// which the first counts.
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
    [[nodiscard]] GuestFinder::Found known();
    void leaveOut(const QString& code, const char* field, const QString& value,
                  const QString& other = {});
    void fillPerson(Guest& guest);
    void fillPlace(Guest& guest);
    void fillReply(Guest& guest);
    void fillConsent(Guest& guest);
    void takeReply(Guest& guest, GuestReply reply);
    [[nodiscard]] qint64 answeredAtMs() const;
    void suspectDuplicate(const Guest& guest);
    void keep(const Guest& guest, const Guest* known);

    const ImportTable& m_table;
    Setting m_setting;
    ImportReport m_report;
    std::vector<Guest> m_known;
    GuestFinder m_finder;
    QHash<QString, int> m_emailsInTable; ///< how many rows carry it
    QHash<QString, QString> m_seenNames; ///< name and affiliation → ref or row of this table
    QHash<QString, int> m_newRefs;       ///< numbers that this table gives, and the row
    QSet<qint64> m_taken; ///< guests that a row of this table has named already
    std::vector<Row> m_rows;
    bool m_changes = false;
    int m_free = 0; ///< persons that the room still takes

    // Of the row that is being read.
    QStringList m_cells;
    int m_number = 0;
    QString m_ref;
    QString m_suspect; ///< somebody who is known and may be the same person
};

} // namespace prizedesk
