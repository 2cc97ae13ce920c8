#include "models/awards/SealOperations.h"

#include "models/awards/SealCheck.h"
#include "models/awards/SealStore.h"
#include "models/core/Digest.h"
#include "models/packets/Rubric.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/StageMethod.h"
#include "models/scoring/StageRanking.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SealOperations)
};

bool hasRank(const SealFigures& figures)
{
    for (auto figure = figures.constBegin(); figure != figures.constEnd(); ++figure) {
        if (figure.key().startsWith(u"entry ") && figure.key().endsWith(u" rank"))
            return true;
    }
    return false;
}

} // namespace

QString SealOperations::programVersion()
{
    return QStringLiteral(PRIZEDESK_VERSION);
}

QString SealOperations::libraryVersions()
{
    return u"Qt %1"_s.arg(QLatin1String(qVersion()));
}

QStringList SealOperations::labelsOf(const SealedResult& sealed)
{
    return {sealed.stage,    QString::number(sealed.number),
            sealed.digest,   sealed.figuresDigest,
            sealed.rubric,   sealed.program,
            sealed.libraries};
}

Result<SealedResult> SealOperations::seal(const QString& stage, const RankingOptions& options,
                                          const QString& reason)
{
    Operation sealing{.code = u"stage.seal"_s, .labels = {}, .reason = reason};
    sealing.isNote = true;
    return m_workspace.applyLabelled(
        sealing, [&](WriteTransaction& tx, Operation& operation) -> SealedResult {
            const Programme programme = ProgrammeStore(tx.database()).load();
            requireRule(programme.stage(stage) != nullptr, Error::Code::NotFound, {stage});
            const SealStore store(tx.database());
            SealedResult sealed;
            sealed.stage = stage;
            sealed.number = int(store.list(stage).size()) + 1;
            sealed.reason = reason.trimmed();
            requireRule(sealed.number == 1 || !sealed.reason.isEmpty(),
                        Error::Code::ReasonRequired);
            SealInput input = currentSealInput(tx.database(), stage, options);
            if (input.options.lines.empty())
                input.options.lines = awardLines(programme, stage);
            const auto figures = sealFigures(input);
            if (!figures)
                throw OperationFailed(figures.error());
            requireRule(hasRank(*figures), Error::Code::RuleRefused,
                        {Words::tr("No entry of %1 has a rank. Nothing was sealed.").arg(stage)});
            sealed.snapshot = sealSnapshot(input);
            sealed.digest = digestHex(sealed.snapshot);
            sealed.figures = figuresBytes(*figures);
            sealed.figuresDigest = digestHex(sealed.figures);
            sealed.rubric = rubricDigest(input.ranking.criteria);
            sealed.program = programVersion();
            sealed.libraries = libraryVersions();
            sealed.journalHead = QString::fromLatin1(m_workspace.journal().head().toHex());
            sealed.sealedAtMs = tx.nowMs();
            sealed.sealedBy = tx.who();
            store.insert(tx, sealed);
            StageMethodStore(tx.database()).set(tx, stage, options.method, sealed.number);
            // The chain holds them: who changes a seal has to change the journal too.
            operation.labels = labelsOf(sealed);
            return sealed;
        });
}

} // namespace prizedesk
