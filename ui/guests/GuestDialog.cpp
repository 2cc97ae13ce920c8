#include "ui/guests/GuestDialog.h"

#include "models/core/DateParser.h"
#include "models/guests/GuestFields.h"

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kMostPrecedence = 9999;

template<typename Values, typename Code, typename Words>
std::vector<FieldsDialog::Option> optionsOf(const Values& values, Code code, Words words)
{
    std::vector<FieldsDialog::Option> options;
    for (const auto value : values)
        options.push_back({code(value), words(value)});
    return options;
}

std::vector<FieldsDialog::Option> consentOptions()
{
    return optionsOf(
        std::array{GuestConsent::Unknown, GuestConsent::Given, GuestConsent::Denied}, consentCode,
        consentWords);
}

} // namespace

GuestDialog::GuestDialog(const Theme& theme, const Guest& guest, const std::vector<Guest>& others,
                         QWidget* parent)
    : FieldsDialog(theme, guest.id.isValid() ? tr("Guest %1").arg(guest.ref) : tr("New guest"),
                   tr("Name, contact, needs and remarks are kept sealed."),
                   guest.id.isValid() ? tr("Save") : tr("Add"), parent)
    , m_guest(guest)
{
    QString host;
    for (const Guest& other : others) {
        m_others.emplace_back(other.ref, other.id);
        if (other.id == guest.host)
            host = other.ref;
    }
    setColumns(2);
    addPlace();
    addAnswer(host);
}

void GuestDialog::addPlace()
{
    addLine(QStringLiteral("name"), tr("Name"), m_guest.name, !m_guest.erased);
    addLine(QStringLiteral("kana"), tr("Reading"), m_guest.kana);
    addLine(QStringLiteral("affiliation"), tr("Affiliation"), m_guest.affiliation);
    addLine(QStringLiteral("title"), tr("Title"), m_guest.title);
    addLine(QStringLiteral("email"), tr("E-mail"), m_guest.email);
    addLine(QStringLiteral("phone"), tr("Phone"), m_guest.phone);
    addLine(QStringLiteral("birthDate"), tr("Date of birth (for the office alone)"),
            m_guest.birthDate);
    addChoice(QStringLiteral("category"), tr("Category"),
              optionsOf(kGuestCategories, guestCategoryCode, guestCategoryWords),
              guestCategoryCode(m_guest.category));
    addChoice(QStringLiteral("standing"), tr("Standing"),
              optionsOf(kGuestStandings, guestStandingCode, guestStandingWords),
              guestStandingCode(m_guest.standing));
    addNumber(QStringLiteral("precedence"), tr("Order within the category (0: none)"), 0,
              kMostPrecedence, m_guest.precedence);
}

void GuestDialog::addAnswer(const QString& host)
{
    QStringList needs;
    for (const QString& need : m_guest.needs)
        needs += guestNeedWords(need);
    addChoice(QStringLiteral("reply"), tr("Answer"),
              optionsOf(kGuestReplies, guestReplyCode, guestReplyWords),
              guestReplyCode(m_guest.reply));
    addNumber(QStringLiteral("companions"), tr("Companions"), 0, Guest::kMostCompanions,
              m_guest.companions);
    addLine(QStringLiteral("host"), tr("Comes with (number of a guest)"), host);
    addLine(QStringLiteral("party"), tr("Sits together with (name of a party)"), m_guest.party);
    addLine(QStringLiteral("needs"), tr("Needs, separated by ;"),
            needs.join(QStringLiteral("; ")));
    addChoice(QStringLiteral("photo"), tr("Consent to photos"), consentOptions(),
              consentCode(m_guest.photo));
    addChoice(QStringLiteral("stream"), tr("Consent to the stream"), consentOptions(),
              consentCode(m_guest.stream));
    addChoice(QStringLiteral("press"), tr("Accreditation"),
              optionsOf(kPressAccreditations, pressCode, pressWords), pressCode(m_guest.press));
    addLine(QStringLiteral("note"), tr("Remarks"), m_guest.note);
}

QString GuestDialog::problem() const
{
    const QString host = line(QStringLiteral("host")).trimmed().toUpper();
    const bool isKnown =
        host.isEmpty() || std::any_of(m_others.begin(), m_others.end(),
                                      [&](const auto& other) { return other.first == host; });
    if (!isKnown)
        return tr("There is no guest %1 to come with. Nothing was changed.").arg(host);
    const QString birth = line(QStringLiteral("birthDate")).trimmed();
    if (!birth.isEmpty() && !parseDate(birth))
        return tr("The date of birth cannot be read. Nothing was changed. Write it as 2009-04-01.");
    return {};
}

Guest GuestDialog::guest() const
{
    const auto text = [&](const char* key) { return line(QLatin1String(key)).trimmed(); };
    Guest guest = m_guest;
    guest.name = text("name");
    guest.kana = text("kana");
    guest.email = text("email");
    guest.phone = text("phone");
    const auto birth = parseDate(text("birthDate"));
    guest.birthDate = birth ? birth->date.toString(Qt::ISODate) : QString();
    guest.affiliation = text("affiliation");
    guest.title = text("title");
    guest.party = text("party");
    guest.note = text("note");
    guest.needs.clear();
    // What the dialog shows in the window's words goes back as its code.
    for (const QString& need : guestNeedsNamed(text("needs"))) {
        QString code = need;
        for (const char* known : {GuestNeed::kWheelchair, GuestNeed::kSignLanguage,
                                  GuestNeed::kCaptions, GuestNeed::kGuideDog,
                                  GuestNeed::kInterpreter}) {
            if (need == guestNeedWords(QLatin1String(known)))
                code = QLatin1String(known);
        }
        if (!guest.needs.contains(code))
            guest.needs += code;
    }
    guest.companions = number(QStringLiteral("companions"));
    guest.precedence = number(QStringLiteral("precedence"));
    guest.category =
        guestCategoryFromCode(choice(QStringLiteral("category"))).value_or(m_guest.category);
    guest.standing =
        guestStandingFromCode(choice(QStringLiteral("standing"))).value_or(m_guest.standing);
    guest.reply = guestReplyFromCode(choice(QStringLiteral("reply"))).value_or(m_guest.reply);
    guest.press = pressFromCode(choice(QStringLiteral("press"))).value_or(m_guest.press);
    guest.photo = consentFromCode(choice(QStringLiteral("photo")));
    guest.stream = consentFromCode(choice(QStringLiteral("stream")));
    guest.host = {};
    for (const auto& [ref, id] : m_others) {
        if (ref == text("host").toUpper())
            guest.host = id;
    }
    return guest;
}

} // namespace prizedesk
