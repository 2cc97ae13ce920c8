#include <QByteArray>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdint>
#include <cstdio>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

constexpr int kMutationsPerFile = 2000;
constexpr qint64 kMilliseconds = 8'000;

void run(const QByteArray& bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()),
                           size_t(bytes.size()));
}

// A few changed, lost or doubled bytes; the same ones in every run.
QByteArray mutated(QByteArray bytes, std::mt19937& random)
{
    for (auto change = 1 + random() % 6; change > 0 && !bytes.isEmpty(); --change) {
        const auto at = qsizetype(random() % unsigned(bytes.size()));
        switch (random() % 5) {
        case 0:
            bytes[at] = char(random() & 0xFF);
            break;
        case 1:
            bytes[at] = char(bytes.at(at) ^ char(1u << (random() % 8)));
            break;
        case 2:
            bytes.remove(at, qsizetype(1 + random() % 16));
            break;
        case 3:
            bytes.insert(at, bytes.mid(at, qsizetype(1 + random() % 16)));
            break;
        default:
            bytes.truncate(at);
            break;
        }
    }
    return bytes;
}

} // namespace

/// Runs a fuzz target over its corpus and over mutations of it, within a few seconds.
int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s CORPUS-FOLDER\n", argv[0]);
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QList<QByteArray> seeds;
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
        run(seeds.value(seeds.size() - 1));
    }
    if (seeds.isEmpty()) {
        std::fprintf(stderr, "no corpus in %s\n", argv[1]);
        return 1;
    }
    std::mt19937 random(1);
    QElapsedTimer timer;
    timer.start();
    qint64 runs = 0;
    for (int round = 0; round < kMutationsPerFile && timer.elapsed() < kMilliseconds; ++round) {
        for (const QByteArray& seed : seeds) {
            run(mutated(seed, random));
            ++runs;
        }
    }
    std::printf("%lld mutations of %lld files\n", static_cast<long long>(runs),
                static_cast<long long>(seeds.size()));
    return 0;
}
