#pragma once

#include "models/committee/Question.h"
#include "ui/shared/DetailPane.h"

namespace prizedesk {

class KeyValueGrid;
class OfficeContext;
class TextLabel;

/// One question with its answer, and who of the committee may read it.
class QuestionPane : public DetailPane
{
    Q_OBJECT

public:
    explicit QuestionPane(OfficeContext& context, QWidget* parent = nullptr);

    /// Throws `StorageError`.
    void showQuestion(const Question& question, qint64 nowMs);

protected:
    void retranslate() override;

private:
    OfficeContext& m_context;
    TextLabel* m_text;
    TextLabel* m_answer;
    KeyValueGrid* m_readers;
    Section* m_textSection;
    Section* m_answerSection;
    Section* m_readersSection;
};

} // namespace prizedesk
