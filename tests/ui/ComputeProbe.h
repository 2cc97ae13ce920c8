#pragma once

#include "models/compute/ComputeSettings.h"
#include "models/compute/LedgerOperations.h"
#include "tests/ui/EntriesOffice.h"
#include "ui/compute/ComputeForm.h"
#include "ui/compute/ComputePage.h"
#include "ui/compute/ComputeView.h"
#include "ui/shell/OfficeContext.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include <catch2/catch.hpp>

namespace prizedesk::test {

/// The dialog of this kind that is open on the page.
template<typename Dialog> Dialog* opened(QWidget& page)
{
    Dialog* found = nullptr;
    REQUIRE(waitUntil([&] {
        for (Dialog* dialog : page.findChildren<Dialog*>()) {
            if (dialog->isVisible())
                found = dialog;
        }
        return found != nullptr;
    }));
    return found;
}

inline QPushButton* verb(QWidget& dialog)
{
    return dialog.findChild<QPushButton*>(QStringLiteral("verbButton"));
}

inline void fill(ComputeForm& form, const QString& key, const QString& text)
{
    if (auto* area = form.findChild<QPlainTextEdit*>(key)) {
        area->setPlainText(text);
        return;
    }
    auto* field = form.findChild<QLineEdit*>(key);
    REQUIRE(field);
    field->setText(text);
}

inline QAction* action(ComputePage& page, const QString& text)
{
    for (QAction* each : page.actions().more) {
        if (each->text() == text)
            return each;
    }
    FAIL("no such verb: " + text.toStdString());
    return nullptr;
}

/// Chooses the verb, and waits until the dialog has gone.
inline void act(ComputeForm& form)
{
    const QPointer<ComputeForm> open = &form;
    REQUIRE(verb(form)->isEnabled());
    verb(form)->click();
    REQUIRE(waitUntil([&] { return !open; }));
}

/// Chooses the file, waits for the preview and imports.
inline void importFile(EntriesOffice& office, ComputePage& page, const QString& text,
                       const QString& path)
{
    office.prompts.files = {path};
    action(page, text)->trigger();
    const QPointer<QDialog> preview = opened<QDialog>(page);
    REQUIRE(verb(*preview)->isEnabled());
    verb(*preview)->click();
    REQUIRE(waitUntil([&] { return !preview || !preview->isVisible(); }));
}

inline LedgerBook book(EntriesOffice& office)
{
    const auto found = LedgerOperations(office.workspace()).book();
    REQUIRE(found);
    return *found;
}

/// November to January, a reserve of 20 million.
inline void setPeriod(EntriesOffice& office)
{
    ComputeSettings settings;
    settings.reserve = Yen(20'000'000);
    settings.startsOn = QDate(2026, 11, 1);
    settings.endsOn = QDate(2027, 1, 31);
    REQUIRE(changeComputeSettings(office.workspace(), settings));
}

} // namespace prizedesk::test
