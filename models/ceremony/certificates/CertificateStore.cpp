#include "models/ceremony/certificates/CertificateStore.h"

#include "models/storage/WriteTransaction.h"

#include <QRegularExpression>

#include <array>

namespace prizedesk {

namespace {

constexpr std::array kStates{"draft", "issued", "void"};

Certificate::State stateFrom(const QString& code)
{
    for (size_t i = 0; i < kStates.size(); ++i) {
        if (code == QLatin1String(kStates[i]))
            return Certificate::State(i);
    }
    return Certificate::State::Draft;
}

QByteArray sealContext(CertificateId id)
{
    return "prizedesk certificate " + QByteArray::number(id.value());
}

} // namespace

std::vector<Certificate> CertificateStore::list() const
{
    Statement read = m_database.query(R"(
        select c.id, c.number, c.prize, c.entry, e.ref, e.person, c.state, c.text, c.edited,
               c.issued_at_ms, c.issued_by, c.digest, c.void_reason
        from certificate c join entry e on e.id = c.entry
        order by c.number)");
    read.bind();
    std::vector<Certificate> certificates;
    while (read.next()) {
        Certificate certificate;
        certificate.id = CertificateId(read.integer(0));
        certificate.number = read.text(1);
        certificate.prize = read.text(2);
        certificate.entry = EntryId(read.integer(3));
        certificate.ref = read.text(4);
        certificate.person = PersonId(read.integer(5));
        certificate.state = stateFrom(read.text(6));
        if (!read.isNull(7)) {
            const auto plain = m_profiles.unsealFor(certificate.person, read.blob(7),
                                                    sealContext(certificate.id));
            const auto text = plain ? CertificateText::fromBytes(*plain) : std::nullopt;
            certificate.isErased = !text;
            certificate.text = text.value_or(CertificateText{});
        }
        certificate.isEdited = read.integer(8) != 0;
        certificate.issuedAtMs = read.optionalInteger(9);
        certificate.issuedBy = read.text(10);
        certificate.digest = read.text(11);
        certificate.voidReason = read.text(12);
        certificates.push_back(std::move(certificate));
    }
    return certificates;
}

std::optional<CertificateForm> CertificateStore::form() const
{
    Statement read = m_database.query(R"(
        select layout, paper, has_frame, has_stamp, heading, body, honorific, presented_on, giver,
               signer
        from certificate_form where id = 1)");
    read.bind();
    if (!read.next())
        return std::nullopt;
    CertificateForm form;
    form.layout = read.text(0) == QLatin1String("horizontal") ? CertificateForm::Layout::Horizontal
                                                              : CertificateForm::Layout::Vertical;
    form.paper = read.text(1) == QLatin1String("A4") ? CertificateForm::Paper::A4
                                                     : CertificateForm::Paper::A3;
    form.hasFrame = read.integer(2) != 0;
    form.hasStamp = read.integer(3) != 0;
    form.heading = read.text(4);
    form.body = read.text(5);
    form.honorific = read.text(6);
    form.presentedOn = QDate::fromString(read.text(7), Qt::ISODate);
    form.giver = read.text(8);
    form.signer = read.text(9);
    return form;
}

int CertificateStore::nextNumber(const QString& prefix) const
{
    int last = 0;
    for (const Certificate& certificate : list()) {
        if (certificate.number.startsWith(prefix))
            last = qMax(last, certificate.number.mid(prefix.size()).toInt());
    }
    // Drafts that left the register may have been printed as proofs.
    Statement read =
        m_database.query("select label from journal where operation = 'certificate.prepare'");
    read.bind();
    const QRegularExpression number(u'"' + QRegularExpression::escape(prefix) +
                                    QStringLiteral("([0-9]+)\""));
    while (read.next()) {
        const auto left = number.match(read.text(0));
        if (left.hasMatch())
            last = qMax(last, left.captured(1).toInt());
    }
    return last + 1;
}

void CertificateStore::insert(const WriteTransaction& tx, Certificate& certificate) const
{
    tx.statement("insert into certificate (number, prize, entry) values (?, ?, ?)")
        .bind(certificate.number, certificate.prize, certificate.entry.value())
        .run();
    certificate.id = CertificateId(tx.lastInsertId());
}

void CertificateStore::putText(const WriteTransaction& tx, const Certificate& certificate,
                               const std::optional<CertificateText>& text) const
{
    std::optional<QByteArray> sealed;
    if (text)
        sealed = m_profiles.sealFor(certificate.person, text->toBytes(),
                                    sealContext(certificate.id));
    tx.statement("update certificate set text = ?, edited = ? where id = ?")
        .bind(sealed, certificate.isEdited, certificate.id.value())
        .run();
}

void CertificateStore::putState(const WriteTransaction& tx, const Certificate& certificate) const
{
    tx.statement("update certificate set state = ?, issued_at_ms = ?, issued_by = ?, digest = ?, "
                 "void_reason = ? where id = ?")
        .bind(QString(QLatin1String(kStates[size_t(certificate.state)])), certificate.issuedAtMs,
              certificate.issuedBy, certificate.digest, certificate.voidReason,
              certificate.id.value())
        .run();
}

void CertificateStore::remove(const WriteTransaction& tx, CertificateId id) const
{
    tx.statement("delete from certificate where id = ?").bind(id.value()).run();
}

void CertificateStore::putForm(const WriteTransaction& tx, const CertificateForm& form) const
{
    tx.statement(R"(
        insert into certificate_form (id, layout, paper, has_frame, has_stamp, heading, body,
                                      honorific, presented_on, giver, signer)
        values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set
            layout = excluded.layout, paper = excluded.paper, has_frame = excluded.has_frame,
            has_stamp = excluded.has_stamp, heading = excluded.heading, body = excluded.body,
            honorific = excluded.honorific, presented_on = excluded.presented_on,
            giver = excluded.giver, signer = excluded.signer)")
        .bind(QString(form.layout == CertificateForm::Layout::Horizontal
                          ? QLatin1String("horizontal")
                          : QLatin1String("vertical")),
              QString(form.paper == CertificateForm::Paper::A4 ? QLatin1String("A4")
                                                               : QLatin1String("A3")),
              form.hasFrame, form.hasStamp, form.heading, form.body, form.honorific,
              form.presentedOn.isValid() ? form.presentedOn.toString(Qt::ISODate) : QString(),
              form.giver, form.signer)
        .run();
}

} // namespace prizedesk
