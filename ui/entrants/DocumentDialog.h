#pragma once

#include "models/entrants/Document.h"
#include "ui/shared/Theme.h"

#include <QDialog>

namespace prizedesk {

class DocumentPane;

/// One document of an entry, shown from memory; it never becomes a file.
class DocumentDialog : public QDialog
{
    Q_OBJECT

public:
    DocumentDialog(const Theme& theme, const QString& ref, const Document& document,
                   const QByteArray& bytes, QWidget* parent);

    [[nodiscard]] DocumentPane& pane() const { return *m_pane; }

private:
    [[nodiscard]] DocumentPane* makePane(const Theme& theme, const Document& document,
                                         const QByteArray& bytes);

    DocumentPane* m_pane;
};

} // namespace prizedesk
