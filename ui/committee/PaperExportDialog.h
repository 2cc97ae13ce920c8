#pragma once

#include "ui/committee/PaperExporter.h"
#include "ui/shared/PromptDialog.h"

class QComboBox;

namespace prizedesk {

class TextLabel;

/// Which paper, for whom, and in which format.
class PaperExportDialog : public PromptDialog
{
    Q_OBJECT

public:
    PaperExportDialog(const Theme& theme, const QString& title,
                      std::vector<PaperExporter::Document> documents, QWidget* parent);

    /// Position in the list that was given.
    [[nodiscard]] int document() const;
    [[nodiscard]] PaperProfile profile() const;
    [[nodiscard]] PaperExporter::Format format() const;
    /// ".pdf" and the like.
    [[nodiscard]] static QString ending(PaperExporter::Format format);

private:
    void follow();
    void describe();

    std::vector<PaperExporter::Document> m_documents;
    QComboBox* m_document;
    QComboBox* m_profile;
    QComboBox* m_format;
    TextLabel* m_hint;
};

} // namespace prizedesk
