#pragma once

#include "models/core/Kana.h"
#include "models/entrants/EntryDetail.h"
#include "models/storage/ChangeSet.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <map>
#include <vector>

namespace prizedesk {

/// The entries of one theme as a table, with their findings. Profiles are opened once at load and
/// searched in memory; after an action only the rows it touched are read again.
class EntryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Ref,
        Status,
        Title,
        Applicant, ///< organisation; for applicants the person. Ordered by reading
        School,
        Kind, ///< field of theme 1, kind of school of applicants
        Prefecture,
        Findings,
        Received,
        Assignee,
        ApplicantKind,
        Kana,
        Email,
        Phone,
        Model,
        Openness,
        Grade,
        SearchText, ///< what a row is found by; never shown
        ColumnCount
    };
    /// Property → values, all in codes: finding (any, none, error, warning or a code), status,
    /// assignee (empty = nobody), prefecture, field, school_kind, applicant_kind, received (first
    /// and last day, ISO dates, either may be empty).
    using Conditions = std::map<QString, QStringList>;
    struct Choice
    {
        QString code;
        QString words;
        int count = 0;
    };

    EntryTableModel(Workspace& workspace, const Programme& programme, QString theme,
                    EntryWords words, QObject* parent = nullptr);

    /// Reads all. Throws `StorageError`.
    void reload();
    /// Reads again what the action touched. Throws `StorageError`.
    void refresh(const ChangeSet& changes);
    /// Language or date form changed.
    void setWords(EntryWords words);
    /// Called when a person in charge was typed into the list; true = taken.
    void setAssignEditor(std::function<bool(const QString& ref, const QString& person)> editor);

    [[nodiscard]] const QString& theme() const { return m_theme; }
    [[nodiscard]] bool isApplicants() const { return m_applicants; }
    [[nodiscard]] const Entry* entry(qint64 id) const;
    [[nodiscard]] const Entry* entryAt(int row) const;
    [[nodiscard]] const std::vector<Finding>& findingsAt(int row) const;
    /// -1 where there is none.
    [[nodiscard]] int rowOf(qint64 id) const { return m_rowOfId.value(id, -1); }
    [[nodiscard]] qint64 idOf(const QString& ref) const;
    [[nodiscard]] QStringList assignees() const;

    /// Does the row meet all conditions?
    [[nodiscard]] bool matches(int row, const Conditions& conditions) const;
    /// What a condition on a property may ask for, with the rows that have it.
    [[nodiscard]] std::vector<Choice> choices(const QString& property) const;
    /// A property and its values in words.
    [[nodiscard]] QString propertyWords(const QString& property) const;
    [[nodiscard]] QString valueWords(const QString& property, const QString& code) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Row
    {
        Entry entry;
        std::vector<Finding> findings;
        QString searchText;
        KanaKey reading;
        double place = 0; ///< in kana order
    };
    void fill(Row& row) const;
    void indexRows();
    /// True if somebody's place changed.
    bool rank();
    void refreshRows(const QSet<qint64>& ids);
    [[nodiscard]] const Finding* firstOpen(const Row& row) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row& row, int column) const;
    [[nodiscard]] QString emptyText(const Row& row, int column) const;
    [[nodiscard]] QStringList codes(const Row& row, const QString& property) const;
    [[nodiscard]] bool isHiddenAtFirst(int column) const;

    Workspace& m_workspace;
    const Programme& m_programme;
    QString m_theme;
    EntryWords m_words;
    bool m_applicants = false;
    std::function<bool(const QString&, const QString&)> m_assign;
    std::vector<Row> m_rows;
    QHash<qint64, int> m_rowOfId;
    QHash<qint64, qint64> m_idOfPerson;
    QHash<qint64, qint64> m_idOfFinding;
};

} // namespace prizedesk
