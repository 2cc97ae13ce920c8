#pragma once

#include "models/packets/Declaration.h"
#include "models/programme/Programme.h"
#include "ui/shared/ThemedWidget.h"

#include <vector>

class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace prizedesk {

class LinkButton;
class PrimaryButton;
class TextLabel;

/// Asks for one entry whether the judge has an interest in it: none, or one of NEDO's kinds. Takes
/// the place of the marks until it is answered.
class DeclarationForm : public ThemedWidget
{
    Q_OBJECT

public:
    DeclarationForm(const Theme& theme, const std::vector<ListItem>& categories, QWidget* parent);

    /// What was declared so far; nothing chosen while undeclared.
    void setDeclaration(const Declaration& declaration);
    void setJapanese(bool japanese);
    [[nodiscard]] Declaration chosen() const;
    void focusFirst();

Q_SIGNALS:
    void declared(const prizedesk::Declaration& declaration);
    void allWanted();
    void givenUp();

protected:
    void paintEvent(QPaintEvent* event) override;
    void retranslate() override;

private:
    void follow();

    std::vector<ListItem> m_categories;
    bool m_japanese = true;
    bool m_wasDeclared = false;
    TextLabel* m_title;
    TextLabel* m_text;
    std::vector<QRadioButton*> m_choices; ///< none first
    std::vector<TextLabel*> m_words;
    TextLabel* m_noteLabel;
    QLineEdit* m_note;
    PrimaryButton* m_declare;
    LinkButton* m_back;
    LinkButton* m_all;
};

} // namespace prizedesk
