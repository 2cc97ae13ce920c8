#include "models/packets/Rubric.h"

#include "models/core/Digest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace prizedesk {

std::vector<Criterion> judgedCriteria(const Programme& programme, const QString& stage)
{
    std::vector<Criterion> criteria;
    for (const Criterion& criterion : programme.criteriaOf(stage)) {
        if (criterion.kind == Criterion::Kind::Automatic)
            continue;
        criteria.push_back(criterion);
    }
    return criteria;
}

QString rubricDigest(const std::vector<Criterion>& criteria)
{
    QJsonArray rubric;
    for (const Criterion& criterion : criteria) {
        QJsonArray row{criterion.code,
                       criterion.kind == Criterion::Kind::Gate,
                       criterion.group.ja,
                       criterion.group.en,
                       criterion.name.ja,
                       criterion.name.en,
                       criterion.weight.hundredths(),
                       criterion.maxMark};
        for (const BilingualText& anchor : criterion.anchors) {
            row.append(anchor.ja);
            row.append(anchor.en);
        }
        rubric.append(row);
    }
    return digestHex(QJsonDocument(rubric).toJson(QJsonDocument::Compact));
}

} // namespace prizedesk
