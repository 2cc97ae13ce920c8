#include "models/packets/ScoreSheetOperations.h"

#include "models/judging/JudgeStore.h"
#include "models/packets/PacketStore.h"
#include "models/packets/ReceiveStore.h"
#include "models/packets/Rubric.h"
#include "models/packets/ScoreSheetXlsx.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/StageStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScoreSheetOperations)
};

} // namespace

Result<void> ScoreSheetOperations::issue(const QString& stage, const QString& judge,
                                         const QString& path, FileSaver& saver)
{
    const Database& database = m_workspace.database();
    return m_workspace.apply(
        Operation{
            .code = u"sheet.issue"_s, .labels = {judge, stage}, .reason = {}, .undoable = false},
        [&](WriteTransaction& tx) {
            // It may have come back filled in and not be received yet.
            requireRule(!QFileInfo::exists(path), Error::Code::FileExists,
                        {QFileInfo(path).fileName()});
            const Programme programme = ProgrammeStore(database).load();
            const Stage* found = programme.stage(stage);
            requireRule(found != nullptr, Error::Code::NotFound, {stage});
            requireRule(!found->closedAtMs, Error::Code::StageClosed, {stage});
            const auto id = JudgeStore(database, m_workspace.vault()).ids().value(judge);
            requireRule(id.isValid(), Error::Code::NotFound, {judge});
            IssuedPaper sheet;
            sheet.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            sheet.isSheet = true;
            sheet.stage = stage;
            sheet.judge = judge;
            sheet.entries = PacketStore(database).entriesFor(stage, id);
            requireRule(
                !sheet.entries.isEmpty(), Error::Code::RuleRefused,
                {Words::tr("%1 has nothing to judge in the stage %2.").arg(judge, found->name.ja)});
            ScoreSheetXlsx::Form form;
            form.criteria = judgedCriteria(programme, stage);
            sheet.rubricDigest = rubricDigest(form.criteria);
            form.uuid = sheet.uuid;
            form.programmeCode = programme.code;
            form.stageCode = stage;
            form.judgeRef = judge;
            form.rubricDigest = sheet.rubricDigest;
            QHash<QString, QString> titles;
            for (const StageMember& member : StageStore(database).members(stage))
                titles.insert(member.ref, member.title);
            for (const QString& ref : sheet.entries)
                form.rows.push_back({ref, titles.value(ref)});
            const auto bytes = ScoreSheetXlsx::write(form);
            if (!bytes)
                throw OperationFailed(bytes.error());
            ReceiveStore(database).insertSheet(tx, sheet);
            // Last, so that a disk that refuses leaves no note of a sheet that never was.
            const auto saved = saver.save(path, *bytes);
            if (!saved)
                throw OperationFailed(saved.error());
        });
}

Result<void> ScoreSheetOperations::issue(const QString& stage, const QString& judge,
                                         const QString& path)
{
    FileSaver saver;
    return issue(stage, judge, path, saver);
}

} // namespace prizedesk
