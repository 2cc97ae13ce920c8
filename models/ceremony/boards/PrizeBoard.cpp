#include "models/ceremony/boards/PrizeBoard.h"

#include "models/awards/AwardStore.h"
#include "models/awards/PrizeSums.h"
#include "models/ceremony/announcement/Announcement.h"
#include "models/ceremony/certificates/CertificateRegister.h"
#include "models/ceremony/certificates/CertificateStore.h"
#include "models/core/Era.h"
#include "models/core/KanjiNumber.h"
#include "models/entrants/EntryStore.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrizeBoard)
};

using Recipient = PrizeBoard::Recipient;

QString moneyText(Yen amount, const PrizeBoardForm& form)
{
    if (!form.japanese)
        return yenDigits(amount);
    const bool fits = amount.amount() >= 0 && amount.amount() <= std::numeric_limits<int>::max();
    return form.isVertical() && fits ? kanjiNumber(int(amount.amount())) + u'円' : yenInWords(amount);
}

/// What all boards of an edition have in common.
class Drawing
{
public:
    Drawing(Workspace& workspace, const PrizeBoardForm& form)
        : m_workspace(workspace)
        , m_form(form)
        , m_programme(ProgrammeStore(workspace.database()).load())
    {
    }

    PrizeBoards placeholders()
    {
        PrizeBoards boards =
            start(CertificateStore(m_workspace.database(), m_workspace.vault())
                      .form()
                      .value_or(standardCertificateForm(m_programme)));
        for (const CompetitionTheme& theme : m_programme.themes) {
            for (const Prize& prize : m_programme.prizesOf(theme.code)) {
                for (int place = 0; place < prize.count; ++place)
                    boards.boards.push_back({prize.code, awardText(theme, prize),
                                             moneyText(prize.amount, m_form),
                                             {{Words::tr("Affiliation"), Words::tr("Winner")}}});
            }
        }
        return boards;
    }

    Result<PrizeBoards> winners()
    {
        const CertificateRegister certificates = readCertificates(m_workspace);
        PrizeBoards boards = start(certificates.form);
        boards.isRehearsal = false;
        for (const CompetitionTheme& theme : m_programme.themes) {
            const auto sums = prizeSums(m_programme.prizesOf(theme.code),
                                        AwardStore(m_workspace.database()).list(theme.code));
            if (!sums)
                return failure(sums.error());
            addTheme(boards, theme, *sums, certificates);
        }
        return boards;
    }

private:
    PrizeBoards start(const CertificateForm& form) const
    {
        PrizeBoards boards;
        boards.programme = m_programme.name.in(m_form.japanese);
        boards.honorific = m_form.japanese ? form.honorific : QString();
        boards.giver = m_form.japanese ? form.giver : QString();
        if (form.presentedOn.isValid())
            boards.date = m_form.japanese
                              ? toWareki(form.presentedOn, m_form.isVertical() ? WarekiStyle::Kanji
                                                                               : WarekiStyle::Plain)
                                    .value_or(QString())
                              : QLocale(QLocale::English).toString(form.presentedOn, u"d MMMM yyyy"_s);
        return boards;
    }

    [[nodiscard]] QString awardText(const CompetitionTheme& theme, const Prize& prize) const
    {
        const QString name = m_form.isVertical()
                                 ? certificatePrizeName(prize.name.ja, prize.rank)
                                 : prize.name.in(m_form.japanese);
        return theme.shortName.in(m_form.japanese) + (m_form.japanese ? u'　' : u' ') + name;
    }

    /// A joint award is one board with everybody's name and the whole amount.
    void addTheme(PrizeBoards& boards, const CompetitionTheme& theme, const PrizeSums& sums,
                  const CertificateRegister& certificates) const
    {
        std::vector<bool> used(sums.lines.size(), false);
        for (size_t i = 0; i < sums.lines.size(); ++i) {
            if (used[i])
                continue;
            const Award& first = sums.lines[i].award;
            const Prize* prize = m_programme.prize(first.prize);
            if (!prize)
                continue;
            Yen money;
            PrizeBoard board{first.prize, awardText(theme, *prize), {}, {}};
            for (size_t k = i; k < sums.lines.size(); ++k) {
                const Award& award = sums.lines[k].award;
                if (k != i && (first.joint.isEmpty() || award.joint != first.joint ||
                               award.prize != first.prize))
                    continue;
                used[k] = true;
                money += sums.lines[k].yen;
                board.recipients.push_back(recipient(award, certificates));
            }
            board.money = moneyText(money, m_form);
            boards.boards.push_back(std::move(board));
        }
    }

    /// As the certificate says it, also where the office edited its words.
    [[nodiscard]] Recipient recipient(const Award& award,
                                      const CertificateRegister& certificates) const
    {
        for (const Certificate& each : certificates.certificates) {
            if (each.prize == award.prize && each.entry == award.entry && each.canBePrinted())
                return {each.text.affiliation, each.text.recipient};
        }
        const auto entry =
            EntryStore(m_workspace.database(), m_workspace.vault()).find(award.entry);
        if (!entry || entry->erased)
            return {{}, Words::tr("(erased)")};
        const CertificateText text =
            draftCertificate(certificates.form, m_programme, award, *entry);
        return {text.affiliation, text.recipient};
    }

    Workspace& m_workspace;
    PrizeBoardForm m_form;
    Programme m_programme;
};

Result<PrizeBoards> guarded(Workspace& workspace, const std::function<Result<PrizeBoards>()>& make)
{
    try {
        auto boards = make();
        if (boards && boards->boards.empty())
            return failure(Error::Code::RuleRefused,
                           {Words::tr("There is no prize to make a board for.")});
        return boards;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

} // namespace

std::optional<PrizeBoardForm::Paper> boardPaperFromCode(const QString& code)
{
    using Paper = PrizeBoardForm::Paper;
    if (code == "A1"_L1)
        return Paper::A1;
    if (code == "A2"_L1)
        return Paper::A2;
    return code == "A3"_L1 ? std::optional(Paper::A3) : std::nullopt;
}

std::optional<PrizeBoardForm::Layout> boardLayoutFromCode(const QString& code)
{
    using Layout = PrizeBoardForm::Layout;
    if (code == "horizontal"_L1)
        return Layout::Horizontal;
    return code == "vertical"_L1 ? std::optional(Layout::Vertical) : std::nullopt;
}

Result<PrizeBoards> prizeBoards(Workspace& workspace, const PrizeBoardForm& form)
{
    return guarded(workspace, [&]() -> Result<PrizeBoards> {
        if (releaseState(workspace).isReleased())
            return Drawing(workspace, form).winners();
        return Drawing(workspace, form).placeholders();
    });
}

Result<PrizeBoards> rehearsalBoards(Workspace& workspace, const PrizeBoardForm& form)
{
    return guarded(workspace, [&]() -> Result<PrizeBoards> {
        return Drawing(workspace, form).placeholders();
    });
}

} // namespace prizedesk
