#pragma once

#include "models/scoring/TieStore.h"
#include "ui/shared/PromptDialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace prizedesk {

class OfficeContext;
class TextLabel;

/// Before a lot: who takes part, in which order, and which public values will decide. Both are
/// fixed before anybody knows the values.
class LotFixDialog : public PromptDialog
{
    Q_OBJECT

public:
    /// `titles` in the order of `pool`.
    LotFixDialog(const Theme& theme, const QStringList& pool, const QStringList& titles,
                 QWidget* parent);

    [[nodiscard]] QString source() const;

private:
    QLineEdit* m_source;
};

/// The public values of a fixed lot, one line per source. The key string is shown as it is typed;
/// the result only after the draw, which happens once.
class LotDrawDialog : public PromptDialog
{
    Q_OBJECT

public:
    LotDrawDialog(const Theme& theme, const TieLot& lot, QWidget* parent);

    /// One text per source.
    [[nodiscard]] QStringList values() const;

private:
    void check();

    QPlainTextEdit* m_values;
    TextLabel* m_key;
};

/// A drawn lot with everything that anyone needs to draw it again.
class LotResultDialog : public QDialog
{
    Q_OBJECT

public:
    /// `titles` in the order of the pool.
    LotResultDialog(OfficeContext& context, const TieLot& lot, const QStringList& titles,
                    QWidget* parent);

    /// The same as text, for the minutes or a letter.
    [[nodiscard]] QString asText() const { return m_text; }

private:
    QString m_text;
};

} // namespace prizedesk
