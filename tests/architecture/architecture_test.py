#!/usr/bin/env python3
"""House rules of the source tree that a compiler does not see.

    architecture_test.py ROOT         prints every violation; exit status 1 if there is one
    architecture_test.py --self-test  plants one violation of each rule in a small tree and demands
                                      that exactly that rule reports it

Needs nothing but Python's own library.
"""

import re
import sys
import tempfile
from pathlib import Path

LAYERS = ["models", "ui", "app"]

# Inside models every feature may include those before it. "tables" stands on "core" alone.
FEATURES = [
    "core", "storage", "journal", "privacy", "workspace", "tables", "programme", "outreach",
    "entrants", "screening", "judging", "scoring", "packets", "awards", "committee", "guests", "seating",
    "reception", "compute", "ceremony",
    "survey", "overview", "reports", "backups", "settings", "demo",
]
ONLY = {
    "core": set(),
    "storage": {"core"},
    "journal": {"core", "storage"},
    "privacy": {"core", "storage"},
    "tables": {"core"},
}

MAX_LINES = 600
MAX_BYTES = 26 * 1024

SKIPPED_FOLDERS = {".git", "build", "out", "node_modules", "__pycache__"}
TEXT_SUFFIXES = {".cpp", ".h", ".txt", ".cmake", ".py", ".sh", ".ps1", ".md", ".sql", ".json", ".qrc",
                 ".html", ".css", ".yml", ".yaml", ".toml", ".ts", ".desktop", ".in"}


class Source:
    """One text file: its path from the root and its text, whole and without comments."""

    def __init__(self, root, path):
        self.path = path.relative_to(root).as_posix()
        self.parts = self.path.split("/")
        self.name = path.name
        self.suffix = path.suffix
        self.bytes = path.read_bytes()
        self.text = self.bytes.decode("utf-8", errors="replace")
        self._code = None

    @property
    def layer(self):
        return self.parts[0]

    @property
    def feature(self):
        return self.parts[1] if len(self.parts) > 2 else ""

    @property
    def is_cpp(self):
        return self.suffix in (".cpp", ".h")

    @property
    def code(self):
        if self._code is None:
            self._code = without_comments(self.text) if self.is_cpp else self.text
        return self._code

    def includes(self):
        return re.findall(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', self.code, re.M)


def without_comments(text):
    """Blanks comments out and leaves strings and line breaks in place."""
    pattern = re.compile(
        r'R"(?P<d>[^()\s\\]{0,16})\(.*?\)(?P=d)"'  # raw string
        r'|"(?:\\.|[^"\\\n])*"'
        r"|'(?:\\.|[^'\\\n])*'"
        r"|//[^\n]*|/\*.*?\*/", re.S)

    def keep(match):
        piece = match.group(0)
        if piece.startswith("//") or piece.startswith("/*"):
            return re.sub(r"[^\n]", " ", piece)
        return piece

    # A digit separator (1'000) is no string.
    return pattern.sub(keep, re.sub(r"(?<=\d)'(?=\d)", "", text))


def sources(root):
    found = []
    for path in sorted(root.rglob("*")):
        relative = path.relative_to(root)
        if any(part in SKIPPED_FOLDERS or part.startswith("build") for part in relative.parts[:-1]):
            continue
        if path.is_file() and path.suffix in TEXT_SUFFIXES:
            found.append(Source(root, path))
    return found


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def matches(source, pattern, what, text=None):
    text = source.code if text is None else text
    return [f"{source.path}:{line_of(text, found.start())}: {what}: {found.group(0).strip()}"
            for found in re.finditer(pattern, text)]


def ours(files, *layers):
    return [file for file in files if file.is_cpp and file.layer in layers]


# --- the rules: each takes all files and gives its violations ---

def layers_point_down(files):
    for file in ours(files, *LAYERS):
        for include in file.includes():
            target = include.split("/")[0]
            if target in LAYERS and LAYERS.index(target) > LAYERS.index(file.layer):
                yield f"{file.path}: {file.layer} must not know {include}"
            if target == "tests":
                yield f"{file.path}: the program must not know {include}"


def features_point_back(files):
    for file in ours(files, "models"):
        if file.feature not in FEATURES:
            yield f"{file.path}: feature '{file.feature}' has no place in the order of features"
            continue
        allowed = ONLY.get(file.feature, set(FEATURES[:FEATURES.index(file.feature)]))
        for include in file.includes():
            parts = include.split("/")
            if parts[0] == "models" and len(parts) > 2 and parts[1] != file.feature \
                    and parts[1] not in allowed:
                yield f"{file.path}: {file.feature} must not know {include}"


def models_have_no_window(files):
    pattern = (r"\bQt(Gui|Widgets|Charts|WebEngine\w*|Svg)/"
               r"|\bQ(Color|Pixmap|Image|Icon|Painter|Font|Brush|Pen|Palette|Widget|Dialog|MessageBox"
               r"|FileDialog|MainWindow|Action|Application|GuiApplication|KeySequence|Clipboard)\b")
    for file in ours(files, "models"):
        yield from matches(file, pattern, "no window, dialog or colour in models")
    for file in files:
        if file.layer == "models" and file.name == "CMakeLists.txt":
            yield from matches(file, r"Qt6::(?!Core\b)\w+", "models link Qt Core only")


def sqlite_stays_in_storage(files):
    for file in ours(files, *LAYERS):
        if file.path.startswith("models/storage/"):
            continue
        yield from matches(file, r"#\s*include\s*[<\"]sqlite3\.h[>\"]|models/storage/Sqlite\.h",
                           "only models/storage sees SQLite")


def tests_fail_when_they_should(files):
    pattern = r"\bQ(VERIFY2?|VERIFY_\w+|COMPARE(_\w+)?|FAIL|SKIP|EXPECT_FAIL|TRY_\w+|TEST_(APPLESS_|GUILESS_)?MAIN)\b"
    for file in ours(files, "tests"):
        yield from matches(file, pattern, "does not fail under Catch2")


def columns_are_named(files):
    for file in files:
        if file.layer in (*LAYERS, "tests", "resources") and file.suffix in (".cpp", ".h", ".sql"):
            yield from matches(file, r"(?i)\bselect\s+(distinct\s+)?(\w+\.)?\*", "name the columns")


def looks_live_in_one_place(files):
    for file in ours(files, "ui"):
        if re.fullmatch(r"ui/shared/(Theme|Style)\w*\.(cpp|h)", file.path):
            continue
        yield from matches(file, r'"[^"\n]*#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b[^"\n]*"',
                           "colours come from the theme")
        # White is paper, black and grey are masks; any other named colour is a choice.
        yield from matches(file, r"\bQColor\s*\(\s*(?:0x|\d)|\bqRgba?\s*\(\s*(?:0x|\d)"
                                 r"|\bQt::(?:red|green|blue|yellow|magenta|cyan|dark[A-Z]\w+)\b",
                           "colours come from the theme")
        yield from matches(file, r"\bset(Point|Pixel)Size(F)?\s*\(", "sizes of type come from the theme")


def connections_are_typed(files):
    for file in ours(files, *LAYERS, "tests"):
        yield from matches(file, r"\b(SIGNAL|SLOT)\s*\(", "connect by pointer to member")


def no_singletons(files):
    for file in ours(files, *LAYERS):
        for found in re.finditer(r"(?:(\w+)\s*::\s*|(?<![.>\w]))(?:instance|getInstance|sharedInstance)\s*\(",
                                 file.code):
            if not (found.group(1) or "").startswith("Q"):
                yield f"{file.path}:{line_of(file.code, found.start())}: pass it down instead: {found.group(0)}"


def no_nested_event_loops(files):
    for file in ours(files, *LAYERS):
        # The open file belongs to one thread: an import of more than 5,000 rows is planned and written
        # there in slices, with every input but the cross held back.
        if file.name != "ImportSession.cpp":
            yield from matches(file, r"\bprocessEvents\s*\(", "no event loop inside another")
        # WebEngine answers later, and a report is asked for at once: that plugin alone waits.
        if file.feature != "webview":
            yield from matches(file, r"\bQEventLoop\b", "no event loop inside another")


def nothing_is_left_for_later(files):
    for file in files:
        if file.name != Path(__file__).name:
            yield from matches(file, r"\b(TODO|FIXME|XXX|HACK)\b", "finish it", file.text)


def files_stay_small(files):
    for file in files:
        if file.suffix == ".cpp" and file.layer in (*LAYERS, "tests"):
            lines = file.text.count("\n")
            if lines > MAX_LINES:
                yield f"{file.path}: {lines} lines, at most {MAX_LINES}"
            if len(file.bytes) > MAX_BYTES:
                yield f"{file.path}: {len(file.bytes)} bytes, at most {MAX_BYTES}"


def every_source_is_built(files):
    lists = {file.path.rpartition("/")[0]: file.text for file in files if file.name == "CMakeLists.txt"}
    cpps = {file.path for file in files
            if file.suffix == ".cpp" and file.layer in (*LAYERS, "tests")}
    for path in sorted(cpps):
        folder, _, name = path.rpartition("/")
        inside = name
        while True:
            if re.search(r"(?<![\w/])" + re.escape(inside) + r"(?!\w)", lists.get(folder, "")):
                break
            if not folder:
                yield f"{path}: no CMakeLists.txt builds it"
                break
            folder, _, last = folder.rpartition("/")
            inside = f"{last}/{inside}"
    for folder, text in lists.items():
        if folder.split("/")[0] not in (*LAYERS, "tests"):
            continue
        for found in re.finditer(r"(?<![\w/{}$.])([\w/]+\.cpp)\b", re.sub(r"#[^\n]*", "", text)):
            if f"{folder}/{found.group(1)}" not in cpps:
                yield f"{folder}/CMakeLists.txt: {found.group(1)} does not exist"


def the_tree_stands_alone(files):
    for file in files:
        if file.name != Path(__file__).name:
            yield from matches(file, r"\.\./shared\b|/work/(?:shared|main)\b|/home/\w+/",
                               "a path outside the project", file.text)


def files_are_named_after_what_they_hold(files):
    for file in ours(files, *LAYERS):
        if file.suffix != ".h":
            continue
        # A class of that name, or functions and types that share a word with it.
        words = [word.lower().rstrip("s") for word in re.findall(r"[A-Z][a-z0-9]+|[A-Z]+(?![a-z])", file.name[:-2])]
        body = re.sub(r"^\s*#\s*include.*$", "", file.code, flags=re.M).lower()
        if not any(word in body for word in words):
            yield f"{file.path}: nothing in it is called after {file.name[:-2]}"


RULES = [
    layers_point_down,
    features_point_back,
    models_have_no_window,
    sqlite_stays_in_storage,
    tests_fail_when_they_should,
    columns_are_named,
    looks_live_in_one_place,
    connections_are_typed,
    no_singletons,
    no_nested_event_loops,
    nothing_is_left_for_later,
    files_stay_small,
    every_source_is_built,
    the_tree_stands_alone,
    files_are_named_after_what_they_hold,
]


def check(root):
    files = sources(root)
    return [(rule.__name__, violation) for rule in RULES for violation in rule(files)]


# --- the self-test ---

CLEAN = {
    "models/core/Yen.h": "#pragma once\n// QColor in a comment is no colour.\nclass Yen\n{\n};\n",
    "models/core/Yen.cpp": '#include "models/core/Yen.h"\n',
    "models/core/CMakeLists.txt": "target_sources(x PRIVATE Yen.cpp)\n",
    "models/storage/Database.cpp": '#include <sqlite3.h>\nauto sql = "select count(*) from rule";\n',
    "models/storage/CMakeLists.txt": "target_sources(x PRIVATE Database.cpp)\n",
    "models/tables/Cell.h": '#include "models/core/Yen.h"\nstruct Cell\n{\n};\n',
    "models/CMakeLists.txt": "target_link_libraries(x PUBLIC Qt6::Core)\n",
    "ui/shared/Theme.cpp": 'auto ink = QColor("#1a2b3c");\n',
    "ui/shared/CMakeLists.txt": "target_sources(x PRIVATE Theme.cpp)\n",
    "ui/shell/MainWindow.cpp": '#include "models/core/Yen.h"\n#include "ui/shared/Theme.h"\n'
                               "auto* app = QCoreApplication::instance();\n",
    "ui/shell/CMakeLists.txt": "target_sources(x PRIVATE MainWindow.cpp)\n",
    "app/cli/main.cpp": '#include "models/core/Yen.h"\n',
    "app/cli/CMakeLists.txt": "add_executable(cli main.cpp)\n",
    "tests/core/YenTest.cpp": "REQUIRE(true);\n",
    "tests/CMakeLists.txt": "add_executable(t core/YenTest.cpp)\n",
}

LATER = "TO" + "DO"

PLANTED = [
    (layers_point_down, "models/core/Yen.cpp", '#include "ui/shared/Theme.h"\n'),
    (layers_point_down, "ui/shell/MainWindow.cpp", '#include "app/cli/Session.h"\n'),
    (layers_point_down, "models/core/Yen.cpp", '#include "tests/core/Fake.h"\n'),
    (features_point_back, "models/core/Yen.cpp", '#include "models/storage/Database.h"\n'),
    (features_point_back, "models/tables/Cell.h", '#include "models/storage/Database.h"\nstruct Cell\n{\n};\n'),
    (features_point_back, "models/news/News.h", "class News\n{\n};\n"),
    (models_have_no_window, "models/core/Yen.cpp", "QColor colour;\n"),
    (models_have_no_window, "models/core/Yen.cpp", "#include <QtWidgets/QLabel>\n"),
    (models_have_no_window, "models/CMakeLists.txt", "target_link_libraries(x PUBLIC Qt6::Gui)\n"),
    (sqlite_stays_in_storage, "models/core/Yen.cpp", "#include <sqlite3.h>\n"),
    (sqlite_stays_in_storage, "app/cli/main.cpp", '#include "models/storage/Sqlite.h"\n'),
    (tests_fail_when_they_should, "tests/core/YenTest.cpp", "QVERIFY(false);\n"),
    (tests_fail_when_they_should, "tests/core/YenTest.cpp", "QTRY_COMPARE(1, 2);\n"),
    (columns_are_named, "models/core/Yen.cpp", 'auto sql = R"(\n  select *\n  from rule)";\n'),
    (columns_are_named, "models/core/Yen.cpp", 'auto sql = "SELECT r.* FROM rule r";\n'),
    (looks_live_in_one_place, "ui/shell/MainWindow.cpp", 'auto c = "color: #a0b0c0";\n'),
    (looks_live_in_one_place, "ui/shell/MainWindow.cpp", "QColor c(10, 20, 30); auto d = QColor(10, 20, 30);\n"),
    (looks_live_in_one_place, "ui/shell/MainWindow.cpp", "font.setPointSize(12);\n"),
    (looks_live_in_one_place, "ui/shell/MainWindow.cpp", "painter.setPen(Qt::red);\n"),
    (connections_are_typed, "ui/shell/MainWindow.cpp", "connect(a, SIGNAL(b()), c, d);\n"),
    (no_singletons, "models/core/Yen.cpp", "auto& x = Config::instance();\n"),
    (no_singletons, "models/core/Yen.cpp", "static Config& instance();\n"),
    (no_nested_event_loops, "ui/shell/MainWindow.cpp", "QCoreApplication::processEvents();\n"),
    (nothing_is_left_for_later, "models/core/Yen.cpp", f"// {LATER}: later\n"),
    (files_stay_small, "models/core/Yen.cpp", "int a;\n" * (MAX_LINES + 1)),
    (files_stay_small, "models/core/Yen.cpp", "// " + "x" * MAX_BYTES + "\n"),
    (every_source_is_built, "models/core/Forgotten.cpp", "int a;\n"),
    (every_source_is_built, "models/core/CMakeLists.txt", "target_sources(x PRIVATE Yen.cpp Gone.cpp)\n"),
    (the_tree_stands_alone, "models/core/Yen.cpp", "// see ../shared/design.md\n"),
    (files_are_named_after_what_they_hold, "models/core/Yen.h", "class Money\n{\n};\n"),
]


def plant(root, tree):
    for name, text in tree.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def self_test():
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        plant(Path(folder), CLEAN)
        failures += [f"the clean tree: {found}" for found in check(Path(folder))]
    for rule, name, text in PLANTED:
        with tempfile.TemporaryDirectory() as folder:
            plant(Path(folder), {**CLEAN, name: text})
            found = {which for which, _ in check(Path(folder))}
            if found != {rule.__name__}:
                failures.append(f"{name} with {text[:60]!r}: expected {rule.__name__}, found {found}")
    untested = {rule.__name__ for rule in RULES} - {rule.__name__ for rule, _, _ in PLANTED}
    failures += [f"nothing planted for {name}" for name in sorted(untested)]
    for failure in failures:
        print(failure)
    print(f"{len(PLANTED)} planted violations, {len(failures)} failures")
    return 1 if failures else 0


def main():
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    if sys.argv[1] == "--self-test":
        return self_test()
    violations = check(Path(sys.argv[1]).resolve())
    for rule, violation in violations:
        print(f"[{rule}] {violation}")
    print(f"{len(RULES)} rules, {len(violations)} violations")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
