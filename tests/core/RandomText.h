#pragma once

#include <QString>

#include <random>

namespace prizedesk {

/// Texts of up to `longest` characters out of `alphabet`, the same for the same seed.
class RandomText
{
public:
    explicit RandomText(QString alphabet, unsigned seed = 20261121)
        : m_alphabet(std::move(alphabet))
        , m_random(seed)
    {
    }

    QString next(int longest = 12)
    {
        const auto length = static_cast<int>(m_random() % static_cast<unsigned>(longest + 1));
        QString text;
        for (int i = 0; i < length; ++i)
            text += m_alphabet.at(
                static_cast<qsizetype>(m_random() % static_cast<unsigned>(m_alphabet.size())));
        return text;
    }

    std::mt19937& engine() { return m_random; }

private:
    QString m_alphabet;
    std::mt19937 m_random;
};

} // namespace prizedesk
