#pragma once

#include "ui/shared/ThemedWidget.h"

class QPushButton;

namespace prizedesk {

class LinkButton;
class TextLabel;

/// One sentence on what belongs here, one verb button, an optional second link. No drawing.
class EmptyState : public ThemedWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);

    void setContent(const QString& sentence, const QString& verb = {}, const QString& link = {});

Q_SIGNALS:
    void verbTriggered();
    void linkTriggered();

private:
    TextLabel* m_sentence;
    QPushButton* m_verb;
    LinkButton* m_link;
};

} // namespace prizedesk
