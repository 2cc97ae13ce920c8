#pragma once

#include "models/packets/Declaration.h"
#include "models/programme/Programme.h"
#include "ui/shared/ThemedWidget.h"

#include <vector>

class QPushButton;

namespace prizedesk {

class TextLabel;

/// In place of an entry that the judge declared an interest in.
class ConflictNotice : public ThemedWidget
{
    Q_OBJECT

public:
    ConflictNotice(const Theme& theme, const std::vector<ListItem>& categories, QWidget* parent);

    void setDeclaration(const Declaration& declaration, bool japanese);
    [[nodiscard]] QPushButton& button() const { return *m_change; }

Q_SIGNALS:
    void changeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void retranslate() override;

private:
    std::vector<ListItem> m_categories;
    Declaration m_declaration;
    bool m_japanese = true;
    TextLabel* m_title;
    TextLabel* m_text;
    TextLabel* m_kind;
    TextLabel* m_note;
    QPushButton* m_change;
};

} // namespace prizedesk
