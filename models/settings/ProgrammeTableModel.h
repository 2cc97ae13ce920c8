#pragma once

#include "models/programme/Programme.h"

#include <QAbstractTableModel>

#include <vector>

namespace prizedesk {

/// One part of a draft of the edition as a table to edit. Values that cannot be read are refused
/// with a reason; the draft is only written by its owner.
class ProgrammeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Part { Themes, Stages, Criteria, Prizes, Milestones, BudgetHeads, List };

    /// `list` names the list where `part` is List. The draft must outlive the model.
    ProgrammeTableModel(Programme& draft, Part part, const QString& list = {},
                        QObject* parent = nullptr);

    [[nodiscard]] Part part() const { return m_part; }
    void setList(const QString& list);
    void setJapanese(bool japanese);
    /// The draft was replaced as a whole.
    void reload();

    /// Can rows be added and taken away here? (Not themes and stages: files, commands and
    /// references rest on their codes.)
    [[nodiscard]] bool canChangeRows() const;
    void addRow();
    void removeRowAt(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited();
    /// A value was not taken, and why.
    void refused(const QString& reason);

private:
    /// What one column shows and takes.
    enum class Field {
        Code,
        Theme,
        Stage,
        NameJa,
        NameEn,
        Target,
        Opens,
        Closes,
        Quorum,
        Kind,
        Group,
        Weight,
        MaxMark,
        Floor,
        Rank,
        Amount,
        Count,
        When,
        Note,
    };
    [[nodiscard]] const std::vector<Field>& fields() const;
    [[nodiscard]] QString text(size_t row, Field field) const;
    /// Empty = taken; else why not.
    [[nodiscard]] QString take(size_t row, Field field, const QString& text);
    [[nodiscard]] QString takeNumber(int& target, const QString& text, int least) const;
    [[nodiscard]] QString takeKind(size_t row, const QString& text);
    [[nodiscard]] QString takeStage(size_t row, const QString& text);
    [[nodiscard]] QString takeTheme(size_t row, const QString& text);
    [[nodiscard]] QString takeMoment(std::optional<qint64>& target, const QString& text) const;
    [[nodiscard]] BilingualText* name(size_t row) const;
    [[nodiscard]] QString* code(size_t row) const;
    [[nodiscard]] QString momentText(std::optional<qint64> ms, bool hasTime) const;
    [[nodiscard]] bool isEditable(Field field, int row) const;
    [[nodiscard]] static bool isNumber(Field field);
    [[nodiscard]] std::vector<ListItem>& list() const;

    Programme& m_draft;
    Part m_part;
    QString m_list;
    bool m_japanese = true;
};

} // namespace prizedesk
