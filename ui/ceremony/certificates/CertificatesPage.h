#pragma once

#include "models/ceremony/certificates/CertificateRegister.h"
#include "ui/ceremony/CeremonyPage.h"
#include "ui/shell/PageRegistry.h"

class QComboBox;

namespace prizedesk {

class Card;
class CertificateChecks;
class CertificateWording;
class CertificatesTableModel;
class FieldsDialog;
class PaperPreview;
class TableView;
class TonePill;

/// Certificates: the register, the one in hand as it will be printed, and what the conventions say.
class CertificatesPage : public CeremonyPage
{
    Q_OBJECT

public:
    explicit CertificatesPage(OfficeContext& context, QWidget* parent = nullptr);
    ~CertificatesPage() override;

    [[nodiscard]] std::vector<QWidget*> panes() const override;
    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] PaperPreview& preview() const { return *m_preview; }
    [[nodiscard]] CertificateWording& wording() const { return *m_wording; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    [[nodiscard]] const Certificate* current() const;
    [[nodiscard]] QWidget* makeRegister();
    [[nodiscard]] QWidget* makeSide();
    void showCurrent();
    /// The certificate in hand with the words as they stand in the fields.
    void showWords();
    void follow();
    void prepare();
    void editForm();
    void takeForm(const FieldsDialog& dialog);
    void setLook();
    void issue();
    void withdraw();
    void saveWords();
    void exportAll();
    void exportRehearsal();
    void exportEach();

    CertificateRegister m_register;
    CertificatesTableModel* m_model;
    QWidget* m_body = nullptr;
    TableView* m_table;
    TonePill* m_attention;
    Card* m_registerCard;
    Card* m_previewCard;
    Card* m_checksCard;
    Card* m_wordsCard;
    QComboBox* m_layoutChoice;
    QComboBox* m_paperChoice;
    PaperPreview* m_preview;
    CertificateChecks* m_checks;
    CertificateWording* m_wording;
    QAction* m_badges;
    QAction* m_boards;
    QAction* m_form;
    QAction* m_prepare;
    QAction* m_issue;
    QAction* m_exportAll;
    QAction* m_exportEach;
    QAction* m_exportRehearsal;
    QAction* m_withdraw;
    bool m_filling = false;
};

/// Certificates as a tab of the ceremony.
[[nodiscard]] PageInfo certificatesPageInfo();

} // namespace prizedesk
