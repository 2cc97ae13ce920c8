#pragma once

#include "models/committee/CommentOperations.h"
#include "ui/shared/DetailPane.h"

namespace prizedesk {

class OfficeContext;
class TextLabel;

/// The comment on one entry as its entrant will read it, with who last touched it.
class CommentPane : public DetailPane
{
    Q_OBJECT

public:
    explicit CommentPane(OfficeContext& context, QWidget* parent = nullptr);

    void showComment(const CommentRow& row);

protected:
    void retranslate() override;

private:
    OfficeContext& m_context;
    TextLabel* m_strengths;
    TextLabel* m_improvement;
    TextLabel* m_history;
    Section* m_strengthsSection;
    Section* m_improvementSection;
    Section* m_historySection;
};

} // namespace prizedesk
