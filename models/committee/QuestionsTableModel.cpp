#include "models/committee/QuestionsTableModel.h"

#include "models/committee/CommitteeWords.h"
#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

#include <algorithm>

namespace prizedesk {

void QuestionsTableModel::setQuestions(std::vector<Question> questions, qint64 nowMs)
{
    beginResetModel();
    m_questions = std::move(questions);
    m_nowMs = nowMs;
    endResetModel();
}

const Question* QuestionsTableModel::question(QuestionId id) const
{
    for (const Question& question : m_questions) {
        if (question.id == id)
            return &question;
    }
    return nullptr;
}

int QuestionsTableModel::overdue() const
{
    return int(std::count_if(m_questions.begin(), m_questions.end(), [this](const Question& each) {
        return each.state(m_nowMs) == Question::State::Overdue;
    }));
}

int QuestionsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_questions.size());
}

int QuestionsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString QuestionsTableModel::date(qint64 ms) const
{
    return m_dateWords ? m_dateWords(ms) : QString::number(ms);
}

QString QuestionsTableModel::text(const Question& question, int column) const
{
    switch (column) {
    case EntryColumn:
        return question.entryRef;
    case NumberColumn:
        return QString::number(question.number);
    case TextColumn:
        return question.text.simplified();
    case AskedByColumn:
        return question.judge.isValid() ? question.judgeRef : tr("The committee");
    case DueColumn:
        return date(question.dueAtMs);
    case StateColumn:
        return CommitteeWords::questionState(question.state(m_nowMs));
    case AnsweredColumn:
        return question.answeredAtMs ? date(*question.answeredAtMs) : QString();
    default:
        return {};
    }
}

QVariant QuestionsTableModel::sortKey(const Question& question, int column) const
{
    if (column == NumberColumn)
        return question.number;
    if (column == DueColumn)
        return question.dueAtMs;
    if (column == AnsweredColumn)
        return question.answeredAtMs.value_or(0);
    if (column == StateColumn)
        return int(question.state(m_nowMs));
    return text(question, column);
}

QVariant QuestionsTableModel::tone(const Question& question, int column) const
{
    if (column == AnsweredColumn && question.isLate())
        return int(Tone::Warning);
    if (column != StateColumn)
        return {};
    switch (question.state(m_nowMs)) {
    case Question::State::Overdue:
        return int(Tone::Bad);
    case Question::State::Answered:
        return int(Tone::Information);
    case Question::State::Released:
        return int(Tone::Good);
    case Question::State::Open:
        break;
    }
    return int(Tone::Neutral);
}

QVariant QuestionsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Question& question = m_questions[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(question, column);
    case IdRole:
        return question.id.value();
    case SortRole:
        return sortKey(question, column);
    case ToneRole:
        return tone(question, column);
    case NumberRole:
        return column == NumberColumn;
    case Qt::ToolTipRole:
        return column == AnsweredColumn && question.isLate()
                   ? QVariant(tr("Answered after the due date"))
                   : QVariant();
    case EmptyTextRole:
        return QStringLiteral("—");
    default:
        return {};
    }
}

QVariant QuestionsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == EntryColumn || section == AskedByColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EntryColumn:
        return tr("Entry");
    case NumberColumn:
        return tr("No.");
    case TextColumn:
        return tr("Question");
    case AskedByColumn:
        return tr("Asked by");
    case DueColumn:
        return tr("Due");
    case StateColumn:
        return tr("State");
    case AnsweredColumn:
        return tr("Answered");
    default:
        return {};
    }
}

} // namespace prizedesk
