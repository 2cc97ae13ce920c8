#include "models/judging/DeclarationRule.h"

namespace prizedesk {

DeclarationRule::DeclarationRule(const Database& database)
{
    Statement read =
        database.query("select 1 from rule where code = 'declaration_required' and value = '1'");
    read.bind();
    m_isRequired = read.next();
    if (m_isRequired)
        m_declared = DeclarationStore(database).declared();
}

} // namespace prizedesk
