#include "models/privacy/Key.h"

#include <catch2/catch.hpp>

#include <type_traits>

using namespace prizedesk;

static_assert(!std::is_default_constructible_v<Key>);

TEST_CASE("What is sealed opens with its key and context only", "[privacy][key]")
{
    const Key key = Key::random();
    const QByteArray plain =
        GENERATE(as<QByteArray>(), "", "x", "架空坂ほたる", QByteArray(100000, 'a'));
    const QByteArray sealed = seal(key, plain, "profile 1");
    CHECK(sealed.size() == plain.size() + 24 + 16);
    const auto opened = unseal(key, sealed, "profile 1");
    REQUIRE(opened.has_value());
    CHECK((*opened == plain));
    CHECK_FALSE(unseal(Key::random(), sealed, "profile 1").has_value());
    CHECK_FALSE(unseal(key, sealed, "profile 2").has_value());
    CHECK_FALSE(unseal(key, sealed, "").has_value());
}

TEST_CASE("One changed or missing byte and nothing opens", "[privacy][key]")
{
    const Key key = Key::random();
    const QByteArray sealed = seal(key, "hotaru@example.invalid", "c");
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ (1 << (i % 8)));
        INFO("byte " << i);
        CHECK_FALSE(unseal(key, changed, "c").has_value());
        CHECK_FALSE(unseal(key, sealed.left(i), "c").has_value());
    }
    CHECK_FALSE(unseal(key, sealed + '\0', "c").has_value());
    CHECK_FALSE(unseal(key, {}, "c").has_value());
}

TEST_CASE("The same text never looks the same twice", "[privacy][key]")
{
    const Key key = Key::random();
    CHECK(seal(key, "same", "c") != seal(key, "same", "c"));
    CHECK(Key::random().bytes().toByteArray() != Key::random().bytes().toByteArray());
}

TEST_CASE("A key is made of exactly 32 bytes", "[privacy][key]")
{
    CHECK_FALSE(Key::fromBytes(QByteArray(31, 'k')).has_value());
    CHECK_FALSE(Key::fromBytes(QByteArray(33, 'k')).has_value());
    CHECK_FALSE(Key::fromBytes({}).has_value());
    const auto key = Key::fromBytes(QByteArray(32, 'k'));
    REQUIRE(key.has_value());
    CHECK(key->bytes().toByteArray() == QByteArray(32, 'k'));
}
