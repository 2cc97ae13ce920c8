#include "models/entrants/EntryDetail.h"

#include "models/core/CorporateNumber.h"
#include "models/core/Kana.h"
#include "models/core/PhoneNumber.h"
#include "models/core/Width.h"
#include "models/entrants/EntryImport.h"
#include "models/entrants/EntryStore.h"
#include "models/entrants/ImportStore.h"
#include "models/workspace/Workspace.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

bool isAnyDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

int digitsIn(const QString& text)
{
    return int(std::count_if(text.begin(), text.end(), isAnyDigit));
}

int characters(const QString& text)
{
    return int(
        std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

ValueMark whole(const QString& text)
{
    return {0, int(text.size())};
}

ValueMark emailMark(const QString& text)
{
    const auto at = text.indexOf(u'@');
    if (at < 0 || text.indexOf(u'@', at + 1) >= 0)
        return whole(text);
    const auto dots = text.indexOf(u".."_s);
    if (dots >= 0)
        return {int(dots), 2};
    static const QString allowed = u"!#$%&'*+-/=?^_`{|}~."_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (i != at && (c.unicode() > 0x7e || !(c.isLetterOrNumber() || allowed.contains(c))))
            return {int(i), 1};
    }
    if (at == 0)
        return {0, 1};
    return {int(at) + 1, int(text.size() - at) - 1};
}

ValueMark kanaMark(const QString& text)
{
    const auto isReading = [](QChar c) { return isSpaceLike(c) || isKana(u'ア' + QString(c)); };
    const auto first = std::find_if_not(text.begin(), text.end(), isReading);
    const auto last = std::find_if(first, text.end(), isReading);
    return {int(first - text.begin()), int(last - first)};
}

int stepOf(const QString& status, bool applicants)
{
    static const QHash<QString, int> places{
        {u"received"_s, 0}, {u"checking"_s, 1}, {u"returned"_s, 1}, {u"accepted"_s, 2},
        {u"paper"_s, 3},    {u"stage1"_s, 3},   {u"stage2"_s, 4},   {u"failed"_s, 3}};
    const auto it = places.constFind(status);
    if (it != places.constEnd())
        return *it;
    const int last = applicants ? 5 : 4;
    return status == "awarded"_L1 || status == "not_awarded"_L1 ? last + 1 : last;
}

} // namespace

ValueMark findingMark(const QString& code, const QString& text)
{
    if (code == "corporate_number.check_digit"_L1) {
        const auto first = std::find_if(text.begin(), text.end(), isAnyDigit);
        return digitsIn(text) == 13 ? ValueMark{int(first - text.begin()), 1} : whole(text);
    }
    if (code == "email.syntax"_L1)
        return emailMark(text);
    if (code == "kana.not_kana"_L1)
        return kanaMark(text);
    static const QStringList all{u"phone.digits"_s,       u"phone.leading_zero"_s,
                                 u"postal_code.digits"_s, u"prefecture.unknown"_s,
                                 u"birth_date.invalid"_s, u"date.invalid"_s,
                                 u"number.invalid"_s,     u"reference.unknown"_s};
    return all.contains(code) ? whole(text) : ValueMark{};
}

EntryDetail::EntryDetail(Workspace& workspace, const Programme& programme, const EntryWords& words,
                         EntryId id)
    : m_programme(programme)
    , m_words(words)
{
    const EntryStore entries(workspace.database(), workspace.vault());
    auto entry = entries.find(id);
    if (!entry)
        return;
    m_entry = *std::move(entry);
    const auto* its = programme.theme(m_entry.theme);
    m_applicants = its && its->applicants;
    for (const Correction& correction : entries.corrections(m_entry)) {
        Value value;
        value.field = correction.field;
        value.received = correction.received;
        value.who = correction.who;
        value.atMs = correction.atMs;
        value.reason = correction.reason;
        m_corrected.push_back(std::move(value));
    }
    readFindings(workspace);
    readHistory(workspace);
}

QString EntryDetail::who() const
{
    QString name = m_entry.values[m_applicants ? EntryField::School : EntryField::Organisation];
    // The kind says already that nobody stands behind a person.
    if (!m_applicants && EntryWording::applicant(m_entry, false) != name)
        name = m_entry.values[EntryField::Representative];
    QStringList about;
    const auto add = [&](EntryField field) {
        const QString text =
            EntryWording::value(m_programme, m_words, field, m_entry.values[field]);
        if (!text.isEmpty())
            about << text;
    };
    add(m_applicants ? EntryField::SchoolKind : EntryField::ApplicantKind);
    add(EntryField::Prefecture);
    const QString rest = about.join(tr(", "));
    return name.isEmpty() || rest.isEmpty() ? name + rest : tr("%1 (%2)").arg(name, rest);
}

QStringList EntryDetail::steps() const
{
    if (m_entry.status == "withdrawn"_L1 || m_entry.status == "disqualified"_L1)
        return {};
    QStringList steps{tr("Receipt"), tr("Check"), tr("Acceptance")};
    if (m_applicants)
        steps << tr("Stage 1") << tr("Stage 2");
    else
        steps << tr("Paper review");
    return steps << tr("Final review");
}

int EntryDetail::currentStep() const
{
    return stepOf(m_entry.status, m_applicants);
}

bool EntryDetail::isAskedFor(EntryField field) const
{
    const auto& form = EntryImport::fieldsOf(m_applicants ? u"applicants"_s : u"entries"_s);
    return std::any_of(form.begin(), form.end(),
                       [&](const FieldSpec& spec) { return spec.code == entryFieldCode(field); });
}

std::vector<EntryDetail::Value> EntryDetail::content(bool withEmpty) const
{
    std::vector<Value> values;
    for (const EntryField field : entryFields()) {
        if (field == EntryField::Ref || field == EntryField::Theme)
            continue;
        const QString& raw = m_entry.values[field];
        const bool matters =
            std::any_of(m_corrected.begin(), m_corrected.end(),
                        [&](const Value& value) { return value.field == field; }) ||
            std::any_of(m_findings.begin(), m_findings.end(), [&](const Shown& shown) {
                return shown.finding.state == Finding::State::Open && shown.field == field;
            });
        if (raw.isEmpty() && !matters && !(withEmpty && isAskedFor(field)))
            continue;
        Value value;
        const auto corrected =
            std::find_if(m_corrected.begin(), m_corrected.end(),
                         [&](const Value& candidate) { return candidate.field == field; });
        if (corrected != m_corrected.end()) {
            value = *corrected;
            value.corrected = true;
            value.received = EntryWording::value(m_programme, m_words, field, corrected->received);
        }
        value.field = field;
        value.label = EntryWording::fieldLabel(field, m_applicants);
        value.raw = raw;
        value.text = EntryWording::value(m_programme, m_words, field, raw);
        values.push_back(std::move(value));
    }
    return values;
}

const EntryDetail::Source& EntryDetail::source(Workspace& workspace, ImportId file, int row)
{
    const QString key = QStringLiteral("%1/%2").arg(file.value()).arg(row);
    const auto known = m_sources.constFind(key);
    if (known != m_sources.constEnd())
        return *known;
    Source source;
    const ImportStore imports(workspace.database(), workspace.vault());
    const auto its = imports.file(file);
    const auto packed = its ? imports.rawRow(file, row) : std::nullopt;
    if (its && packed) {
        source.fileName = its->name;
        source.header = its->header;
        source.cells = unpackCells(*packed);
        SourceTable table;
        table.header = its->header;
        table.rows.push_back({row, *packed});
        const ColumnMapping mapping =
            EntryImport(workspace, m_programme).mappingFor(its->kind, its->theme, table);
        for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it)
            source.columns.insert(it.key(), it->index);
    }
    return *m_sources.insert(key, source);
}

void EntryDetail::addExpected(Shown& shown, const QString& received) const
{
    const QString& code = shown.finding.code;
    shown.expected = findingExpectation(code);
    if (code == "corporate_number.check_digit"_L1) {
        const QString number = normaliseCorporateNumber(received);
        const int digit = expectedCheckDigit(QStringView(number).mid(1));
        if (number.size() == 13 && digit > 0) {
            shown.expected = QString::number(digit) + number.mid(1);
            shown.lines.push_back({tr("Computed"), shown.expected, {0, 1}, Tone::Good, false});
            return;
        }
    }
    if (code == "phone.leading_zero"_L1) {
        const PhoneNumber phone = parsePhoneNumber(received);
        if (!phone.proposal.isEmpty()) {
            shown.expected = phone.proposal;
            shown.lines.push_back({tr("Proposed"), phone.proposal, {0, 1}, Tone::Good, false});
            return;
        }
    }
    const auto* theme = m_programme.theme(m_entry.theme);
    if (code == "deadline.late"_L1 && theme && theme->closesAtMs && m_words.dateTime)
        shown.expected = tr("By %1").arg(m_words.dateTime(*theme->closesAtMs));
    shown.lines.push_back({tr("Expected"), shown.expected, {}, Tone::Bad, false});
}

EntryDetail::Shown EntryDetail::shown(Workspace& workspace, const Finding& finding)
{
    Shown shown;
    shown.finding = finding;
    shown.tone = finding.severity == Finding::Severity::Error ? Tone::Bad : Tone::Warning;
    shown.title = findingWords(finding.code);
    const auto field = entryFieldFromCode(finding.field);
    if (finding.code == "duplicate.suspect"_L1) {
        const EntryStore entries(workspace.database(), workspace.vault());
        if (const auto other = entries.find(finding.other))
            shown.otherRef = other->ref;
        if (field) {
            shown.lines.push_back({tr("The same"),
                                   EntryWording::fieldLabel(*field, m_applicants),
                                   {},
                                   Tone::Bad,
                                   false});
            shown.lines.push_back(
                {tr("Value"),
                 EntryWording::value(m_programme, m_words, *field, m_entry.values[*field]),
                 {},
                 Tone::Bad,
                 false});
        }
        shown.lines.push_back({tr("Other entry"), shown.otherRef, {}, Tone::Bad, false});
        return shown;
    }
    if (field && *field != EntryField::Ref && *field != EntryField::Theme)
        shown.field = field;

    ImportId file = finding.file;
    int row = finding.row;
    if (!file.isValid()) {
        const ImportStore imports(workspace.database(), workspace.vault());
        if (const auto last = imports.sourceOf(m_entry.id)) {
            file = last->file;
            row = last->row;
        }
    }
    const Source& from = source(workspace, file, row);
    const int column = from.columns.value(finding.field, -1);
    const bool corrected = std::any_of(m_corrected.begin(), m_corrected.end(),
                                       [&](const Value& value) { return value.field == field; });
    QString received = column >= 0 && !corrected ? from.cells.value(column) : QString();
    if (received.isEmpty() && field)
        received = m_entry.values[*field];
    shown.received = received;
    if (received.isEmpty()) {
        shown.lines.push_back({tr("Received value"), tr("(not filled in)"), {}, Tone::Bad, true});
    } else if (finding.code == "summary.too_long"_L1) {
        shown.lines.push_back({tr("Length"),
                               tr("%n character(s)", nullptr, characters(received)),
                               {},
                               Tone::Bad,
                               false});
    } else {
        shown.lines.push_back({tr("Received value"), received, findingMark(finding.code, received),
                               shown.tone, false});
        if (finding.code == "phone.digits"_L1 || finding.code == "postal_code.digits"_L1)
            shown.lines.back().text += tr(" (%n digit(s))", nullptr, digitsIn(received));
    }
    addExpected(shown, received);
    if (!from.fileName.isEmpty()) {
        const QString place = column < 0 ? tr("%1, row %2").arg(from.fileName).arg(row)
                                         : tr("%1, row %2, column %3")
                                               .arg(from.fileName)
                                               .arg(row)
                                               .arg(EntryWording::columnLetter(column));
        shown.lines.push_back({tr("Source"), place, {}, Tone::Bad, false});
    }
    return shown;
}

void EntryDetail::readFindings(Workspace& workspace)
{
    const EntryStore entries(workspace.database(), workspace.vault());
    for (const Finding& finding : entries.findings(m_entry.id))
        m_findings.push_back(shown(workspace, finding));
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Shown& a, const Shown& b) {
        const auto place = [](const Shown& shown) {
            return shown.finding.state != Finding::State::Open ? 2
                   : shown.tone == Tone::Bad                   ? 0
                                                               : 1;
        };
        return place(a) < place(b);
    });
}

void EntryDetail::readHistory(Workspace& workspace)
{
    m_history = workspace.journal().naming(m_entry.ref);
    const ImportStore imports(workspace.database(), workspace.vault());
    const auto last = imports.sourceOf(m_entry.id);
    const auto file = last ? imports.file(last->file) : std::nullopt;
    const auto action =
        file ? workspace.journal().find(ActionId(file->action)) : std::optional<Action>();
    if (!action)
        return;
    const auto place = std::find_if(m_history.begin(), m_history.end(),
                                    [&](const Action& other) { return other.id <= action->id; });
    if (place == m_history.end() || place->id != action->id)
        m_history.insert(place, *action);
}

} // namespace prizedesk
