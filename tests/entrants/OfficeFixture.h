#pragma once

#include "models/entrants/EntryImport.h"
#include "models/entrants/EntryStore.h"
#include "models/programme/ProgrammeOperations.h"
#include "models/programme/ProgrammeStore.h"
#include "models/programme/ProgrammeTemplate.h"
#include "models/workspace/Workspace.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace prizedesk {

/// A new programme from the template in a folder of its own.
class OfficeFixture
{
public:
    OfficeFixture()
    {
        auto made = Workspace::create(m_dir.filePath(QStringLiteral("p.prize")),
                                      {.who = QStringLiteral("tester"), .passphrase = {}});
        REQUIRE(made);
        workspace = std::move(*made);
        const auto edition = ProgrammeTemplate::load(QStringLiteral("geniac-prize-2026"));
        REQUIRE(edition);
        REQUIRE(ProgrammeOperations(*workspace).start(*edition));
        programme = ProgrammeStore(workspace->database()).load();
    }

    [[nodiscard]] EntryStore entries()
    {
        return EntryStore(workspace->database(), workspace->vault());
    }

    [[nodiscard]] Result<EntryImportPlan> planCsv(const QByteArray& csv, const QString& kind,
                                                  EntryNormaliser::Options options = {})
    {
        EntryImport import(*workspace, programme);
        const auto table = SourceTable::fromBytes(QStringLiteral("form.csv"), csv, {},
                                                  EntryImport::fieldsOf(kind));
        if (!table)
            return failure(table.error());
        const QString theme = import.themeFor(kind);
        return import.plan(kind, theme, *table, import.mappingFor(kind, theme, *table), options);
    }

    ImportReport importCsv(const QByteArray& csv, const QString& kind = QStringLiteral("entries"))
    {
        const auto plan = planCsv(csv, kind);
        REQUIRE(plan);
        const auto report = EntryImport(*workspace, programme).apply(*plan);
        REQUIRE(report);
        return *report;
    }

    std::unique_ptr<Workspace> workspace;
    Programme programme;

private:
    QTemporaryDir m_dir;
};

} // namespace prizedesk
