"""A table of a TOML file, asked for its keys one by one; what it cannot give it notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from kiosk.texts import Text
from kiosk.tomlfile.mistakes import Notes, Path, nearest, spelled
from kiosk.tomlfile.values import Reader, Wrong, shown, words

T = TypeVar("T")

MOST_ITEMS = 200
"""The longest list and the most tables of a kind: a hub has fewer, a hostile file does not."""

_NOTHING: Mapping[str, Any] = {}


class Table:
    """Read every key that there may be, then call `end`: it notes what is unknown or missing."""

    def __init__(self, values: Mapping[str, Any], notes: Notes, path: Path = ()) -> None:
        self.path = path
        self.notes = notes
        self._values = values
        self._known: set[str] = set()
        self._missing: dict[str, str] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def must(self, key: str, reader: Reader[T]) -> T:
        """The value of a key that has to be there."""
        if self._has(key):
            return self._take((*self.path, key), self._values[key], reader)
        self._missing[key] = f"add a line such as {key} = {reader.example}"
        return reader.meanwhile

    def may(self, key: str, reader: Reader[T], default: T) -> T:
        """The value of a key that may be left out."""
        if self._has(key):
            return self._take((*self.path, key), self._values[key], reader)
        return default

    def many(self, key: str, reader: Reader[T]) -> tuple[T, ...]:
        """The different values of a list that has to be there and to have at least one."""
        found: list[T] = []
        for path, value in self._list(key, reader.example):
            taken = self._take(path, value, reader)
            if taken in found and not self.notes.has(path):
                self.notes.add(path, f"{shown(value)} is in the list already: delete one.")
            found.append(taken)
        return tuple(found)

    def many_if_any(self, key: str, reader: Reader[T]) -> tuple[T, ...]:
        """As `many`, but the whole list may be left out."""
        self._known.add(key)
        return self.many(key, reader) if key in self._values else ()

    def may_be_none(self, key: str, reader: Reader[T]) -> T | None:
        """The value of a key that may be left out, None then."""
        return self.may(key, reader, reader.meanwhile) if self._has(key) else None

    def said(self, key: str, languages: tuple[str, ...], most: int = 80) -> Text:
        """A text in every language of the hub, written `key.fi = "..."`, `key.sv = "..."`."""
        self._known.add(key)
        if key not in self._values:
            wanted = " and ".join(f'{key}.{language} = "..."' for language in languages)
            self._missing[key] = f"add lines such as {wanted}"
            return Text("")
        return self._text((*self.path, key), self._values[key], languages, most)

    def said_if_any(self, key: str, languages: tuple[str, ...], most: int = 80) -> Text | None:
        """As `said`, but the whole text may be left out."""
        self._known.add(key)
        return self.said(key, languages, most) if key in self._values else None

    def said_list(self, key: str, languages: tuple[str, ...], most: int = 80) -> tuple[Text, ...]:
        """A list of texts, each `{ fi = "...", sv = "..." }`; it may be empty or left out."""
        if not self._has(key):
            return ()
        example = ", ".join(f'{language} = "..."' for language in languages)
        found = self._list(key, f"{{ {example} }}", least=0)
        return tuple(self._text(path, value, languages, most) for path, value in found)

    def table(self, key: str, *, is_needed: bool = True) -> Table:
        """The table [key]; an empty one where it is missing or something else."""
        if not self._has(key):
            if is_needed:
                self._missing[key] = f"add the heading [{spelled((*self.path, key))}] and its keys"
            return _Absent(self.notes, (*self.path, key))
        return self._as_table((*self.path, key), self._values[key])

    def tables(self, key: str, *, least: int = 0) -> list[Table]:
        """The tables [[key]], of which there have to be at least `least`."""
        name = spelled((*self.path, key))
        if not self._has(key):
            if least:
                self._missing[key] = f"add the heading [[{name}]] and its keys"
            return []
        values = self._values[key]
        if not isinstance(values, list):
            self.notes.add(
                (*self.path, key),
                f"{shown(values)} stands where there may be several:"
                f" write the heading [[{name}]] in double brackets.",
            )
            return []
        return [self._as_table(path, value) for path, value in self._items(key, values)]

    def wrong(self, key: str, said: str) -> None:
        """Note what a comparison of several values found; once per key is enough."""
        path = (*self.path, key) if key else self.path
        if not self.notes.has(path):
            self.notes.add(path, said)

    def is_well(self, *keys: str) -> bool:
        """Whether these keys were given and nothing is wrong with them so far."""
        return all(k in self._values and not self.notes.has((*self.path, k)) for k in keys)

    def end(self) -> None:
        """Note the keys that nobody asked for, and those that had to be there."""
        unknown = [key for key in self._values if key not in self._known]
        for key in unknown[:MOST_ITEMS]:
            self.notes.add((*self.path, key), self._unknown(key))
        for key, said in self._missing.items():
            self.notes.add((*self.path, key), f"this is missing: {said}.")

    def _unknown(self, key: str) -> str:
        near = nearest(key, sorted(self._known - (set(self._values) & self._known)))
        if near:
            self._missing.pop(near, None)
            return f'"{key}" is not known here: did you mean "{near}"? Write that, or delete it.'
        return f'"{key}" is not known here: delete it, or look for its name in the default file.'

    def _has(self, key: str) -> bool:
        self._known.add(key)
        return key in self._values

    def _take(self, path: Path, value: object, reader: Reader[T]) -> T:
        taken = reader.take(value)
        if isinstance(taken, Wrong):
            self.notes.add(path, f"{taken.said}.")
            return reader.meanwhile
        return taken

    def _list(self, key: str, example: str, least: int = 1) -> Iterator[tuple[Path, object]]:
        path = (*self.path, key)
        if not self._has(key):
            self._missing[key] = f"add a line such as {key} = [{example}]"
            return
        values = self._values[key]
        if not isinstance(values, list):
            self.notes.add(path, f"{shown(values)} is not a list: write {key} = [{example}].")
            return
        if len(values) < least:
            self.notes.add(path, f"the list is empty: write at least one, as [{example}].")
        yield from self._items(key, values)

    def _items(self, key: str, values: list[object]) -> Iterator[tuple[Path, object]]:
        path = (*self.path, key)
        if len(values) > MOST_ITEMS:
            self.notes.add(path, f"there are {len(values)} of these: write at most {MOST_ITEMS}.")
        yield from (((*path, i), value) for i, value in enumerate(values[:MOST_ITEMS]))

    def _text(self, path: Path, value: object, languages: tuple[str, ...], most: int) -> Text:
        name = "" if isinstance(path[-1], int) else f"{path[-1]}."
        if not isinstance(value, dict):
            forms = ", ".join(f'{name}{language} = "..."' for language in languages)
            self.notes.add(path, f"{shown(value)} is in one language only: write {forms}.")
            return Text("")
        inner = Table(value, self.notes, path)
        text, said = words(most, "..."), {"fi": "", "sv": "", "en": ""}
        for language in said:
            said[language] = inner.may(language, text, "")
            if language in languages and language not in value:
                inner._missing[language] = f'add {name}{language} = "..."'
        inner.end()
        return Text(**said)

    def _as_table(self, path: Path, value: object) -> Table:
        if isinstance(value, dict):
            return Table(value, self.notes, path)
        self.notes.add(
            path, f"{shown(value)} stands where keys belong: write them under a heading."
        )
        return _Absent(self.notes, path)


class _Absent(Table):
    """A table that is not there: what is missing in it is not told one by one."""

    def __init__(self, notes: Notes, path: Path) -> None:
        super().__init__(_NOTHING, notes, path)

    def end(self) -> None:
        """The table itself is the mistake, or none."""
