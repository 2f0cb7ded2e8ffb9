"""TOML that people write: where each key stands, and what is said of files that are none."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.tomlfile import MOST_BYTES, Mistake, TomlSource, parse, read
from kiosk.tomlfile.lines import lines_of
from kiosk.tomlfile.mistakes import spelled
from kiosk.tomlfile.values import Wrong, number, words, yes_or_no

SOURCE = '''\
# a comment with [brackets] and key = value
top = 1                                  #: top
"quoted" = 2                             #: quoted
'with.dot' = 3                           #: with.dot
a.b . "c" = 4                            #: a a.b a.b.c
text = "# no comment [x] \\" = "         #: text
long = """                               #: long
[no] table = here
two "" quotes and five: """\""
literal = \'\'\'                               #: literal
[neither] = 1
it''s \'\'\'
when = 1979-05-27 07:32:00Z              #: when
list = [                                 #: list
  1,                                     #: list[0]
  # a comment, with ] and [
  [ 2,                                   #: list[1] list[1][0]
    "]", ],                              #: list[1][1]
  { x = 1, "y" = { z = [ 3 ] } },        #: list[2] list[2].x list[2].y list[2].y.z list[2].y.z[0]
]
empty = []                               #: empty
nothing = {}                             #: nothing

[table]                                  #: table
key = 1                                  #: table.key
[[many]]                                 #: many many[0]
key = 1                                  #: many[0].key
  [many.inner]                           #: many[0].inner
  key = 2                                #: many[0].inner.key
[[ many ]]                               #: many[1]
[[many.deep]]                            #: many[1].deep many[1].deep[0]
'''


def marked(source: str) -> dict[str, int]:
    return {
        key: line
        for line, text in enumerate(source.split("\n"), start=1)
        for key in text.partition("#: ")[2].split()
    }


def paths_in(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if path:
        yield path
    children: Iterable[tuple[str | int, Any]] = ()
    if isinstance(value, dict):
        children = value.items()
    elif isinstance(value, list):
        children = enumerate(value)
    for key, child in children:
        yield from paths_in(child, (*path, key))


def test_every_key_is_found_at_its_line() -> None:
    found = {spelled(path): line for path, line in lines_of(SOURCE).items()}
    assert found == marked(SOURCE)


def test_every_path_of_the_parsed_source_has_a_line_and_no_other_has() -> None:
    values = tomllib.loads(SOURCE)
    assert set(lines_of(SOURCE)) == set(paths_in(values))


LEAVES = st.one_of(
    st.integers(-5, 5).map(str),
    st.sampled_from(["true", '"a # b"', "'[c]'", '"""x\n]"""', "1979-05-27", "[]", "{}", "1e3"]),
)
KEYS = st.sampled_from(["a", "b-c", '"d e"', "'f.g'"])


def _lists(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(inner, max_size=3).map(lambda items: "[\n # x ]\n" + ",\n ".join(items) + "]")


def _inline(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.dictionaries(KEYS, inner, max_size=3)
    return pairs.map(lambda d: "{" + ", ".join(f"{k} = {v}" for k, v in d.items()) + "}")


VALUES = st.recursive(LEAVES, lambda inner: st.one_of(_lists(inner), _inline(inner)), max_leaves=8)
TABLES = st.lists(st.tuples(st.booleans(), st.dictionaries(KEYS, VALUES, max_size=4)), max_size=5)


@given(TABLES)
def test_made_up_sources_have_a_line_for_every_path(
    tables: list[tuple[bool, dict[str, str]]],
) -> None:
    source = ""
    for index, (is_array, pairs) in enumerate(tables):
        source += f"[[many.{index % 2}]]\n" if is_array else f"[one.t{index}.inner]\n"
        source += "".join(f"{key}={value}# end\n" for key, value in pairs.items())
    lines = lines_of(source)
    assert set(lines) == set(paths_in(tomllib.loads(source)))
    text = source.split("\n")
    for path, line in lines.items():
        if isinstance(path[-1], str):
            assert path[-1] in text[line - 1]


@pytest.mark.parametrize(
    ("content", "line", "part"),
    [
        (b"a = 1\nb = 2\nb = 3\n", 3, "stands twice"),
        (b"[a]\n[b]\n[a]\n", 3, "stands twice"),
        (b"a = 1\nb = kyll\xc3\xa4\n", 2, "no value can be read"),
        ("a = 1\nb = “x”\n".encode(), 2, "no value can be read"),
        (b"a = 1\nb\n", 2, "needs its value"),
        (b'a = "x\nb = 1\n', 1, "not closed"),
        (b"a = 08:00\n", 1, "left over"),
        (b"a = 2026-13-40\n", 1, "left over"),
        (b"[a\n", 1, "heading is not closed"),
        (b"a = [1\n\n", 1, "bracket is not closed"),
        (b'a = "C:\\Qt"\n', 1, "backslash"),
        (b"# \xe4\n\na = 1\n", 1, "UTF-8"),
        (b"a = 1\n\nb = '\xff'\n", 3, "UTF-8"),
        ("a = 1\n".encode("utf-16"), 1, "UTF-8"),
        (b"a = 1\nb = 2\0\n", 2, "NUL"),
        (b"a = " + b"9" * 5000, None, "no meaning"),
        (b"a = " + b"[" * 100_000, None, "too deep"),
        (b"a" + b".a" * 10_000 + b" = 1", None, "too deep"),
        (b"[a" + b".a" * 10_000 + b"]", None, "too deep"),
    ],
)
def test_what_is_no_toml_is_said_in_words_with_its_line(
    content: bytes, line: int | None, part: str
) -> None:
    found = parse(content)
    assert not isinstance(found, TomlSource)
    (mistake,) = found
    assert (mistake.line, mistake.key) == (line, "")
    assert part in mistake.said


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbfa = 1\n", b"a = 1\r\n[b]\r\nc = 2\r\n"])
def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(content: bytes) -> None:
    found = parse(content)
    assert isinstance(found, TomlSource)
    assert set(found.lines) == set(paths_in(found.values))


@given(st.binary(max_size=200))
def test_any_bytes_are_parsed_or_refused(content: bytes) -> None:
    assert isinstance(parse(content), TomlSource | tuple)


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    (big := tmp_path / "big.toml").write_bytes(b"#" * (MOST_BYTES + 1))
    (fits := tmp_path / "fits.toml").write_bytes(b"#" * MOST_BYTES)
    os.mkfifo(pipe := tmp_path / "pipe")
    for path, part in [
        (tmp_path / "none.toml", "does not exist"),
        (tmp_path, "does not exist"),
        (pipe, "does not exist"),
        (tmp_path / ("x" * 5000), "cannot be opened"),
        (tmp_path / "\0", "exist"),
        (big, "larger than 1024 KiB"),
    ]:
        found = read(path)
        assert not isinstance(found, TomlSource), path
        assert [type(mistake) for mistake in found] == [Mistake]
        assert part in found[0].said, path
    assert isinstance(read(fits), TomlSource)


@pytest.mark.parametrize(
    ("value", "taken"), [("  Väinö ", "Väinö"), ("A\u0308iti", "Äiti"), ("👩‍👩‍👧", "👩‍👩‍👧")]
)
def test_words_are_taken_whole_and_tidy(value: str, taken: str) -> None:
    assert words(20, "x").take(value) == taken


@pytest.mark.parametrize(
    "value", ["", "   ", "a\nb", "a\tb", "a\0", "x" * 21, "\u202eabc", 3, None]
)
def test_words_that_cannot_be_shown_are_refused(value: object) -> None:
    assert isinstance(words(20, "x").take(value), Wrong)


def test_numbers_and_flags_are_not_mixed_up() -> None:
    assert number(0, 10, 4.03).take(4) == 4.0
    assert isinstance(number(0, 10, 4.03).take(True), Wrong)
    assert isinstance(number(0, 10, 4.03).take(float("nan")), Wrong)
    assert isinstance(yes_or_no(example=True).take(1), Wrong)


def test_what_is_shown_of_a_wrong_value_is_short_and_visible() -> None:
    found = number(0, 1, 0.5).take("\x1b[31m" + "x" * 1000)
    assert isinstance(found, Wrong)
    assert found.said.isprintable()
    assert len(found.said) < 150
