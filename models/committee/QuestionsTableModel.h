#pragma once

#include "models/committee/Question.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace prizedesk {

/// Questions to finalists as a table. `IdRole` is the question's row id.
class QuestionsTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        EntryColumn,
        NumberColumn,
        TextColumn,
        AskedByColumn,
        DueColumn,
        StateColumn,
        AnsweredColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDateWords(std::function<QString(qint64)> words) { m_dateWords = std::move(words); }
    /// `nowMs` decides what is overdue.
    void setQuestions(std::vector<Question> questions, qint64 nowMs);
    /// Null where there is none of that id.
    [[nodiscard]] const Question* question(QuestionId id) const;
    [[nodiscard]] const std::vector<Question>& questions() const { return m_questions; }
    [[nodiscard]] qint64 nowMs() const { return m_nowMs; }
    [[nodiscard]] int overdue() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Question& question, int column) const;
    [[nodiscard]] QVariant sortKey(const Question& question, int column) const;
    [[nodiscard]] QVariant tone(const Question& question, int column) const;
    [[nodiscard]] QString date(qint64 ms) const;

    std::vector<Question> m_questions;
    qint64 m_nowMs = 0;
    std::function<QString(qint64)> m_dateWords;
};

} // namespace prizedesk
