"""Passes: one pass is one text, and everything else is refused with its reason (P1, P2)."""

from __future__ import annotations

import base64
import errno
import os
import stat
import string
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from db.trouble import DiskFull, FileBroken, OutOfReach
from kiosk.answers import PassNo
from kiosk.passes import (
    HubKey,
    KeyFault,
    KeyRing,
    Pass,
    Refused,
    Revocations,
    Signer,
    Verifier,
    load_or_make_key,
)
from kiosk.passes.form import Unverified, message_of, text_of
from kiosk.passes.ring import fault_of

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
PAYLOAD = 29
P = 2**255 - 19

PIHTIPUDAS = Signer(Ed25519PrivateKey.from_private_bytes(b"\1" * 32), hub_number=1, key_id=1)
VIITASAARI = Signer(Ed25519PrivateKey.from_private_bytes(b"\2" * 32), hub_number=2, key_id=1)
STRANGER = Signer(Ed25519PrivateKey.from_private_bytes(b"\3" * 32), hub_number=1, key_id=1)
RING = KeyRing([PIHTIPUDAS.hub_key(), VIITASAARI.hub_key()])
ISSUED, TEXT = PIHTIPUDAS.issue(NOW, 180)


class Gullible(Verifier):
    """The negative control: a verifier that never looks at the signature."""

    def _is_signed(self, parts: Unverified, key: Ed25519PublicKey) -> bool:
        return True


def why(text: str, verifier: Verifier | None = None, now: datetime = NOW) -> PassNo | None:
    read = (verifier or Verifier(RING)).read(text, now)
    return read.reason if isinstance(read, Refused) else None


def signed_bytes(text: str = TEXT) -> bytes:
    return base64.b32decode(text[3:] + "===")


def as_text(signed: bytes) -> str:
    return text_of(signed[:PAYLOAD], signed[PAYLOAD:])


def signed_by(signer: Signer, payload: bytes) -> str:
    return text_of(payload, signer._private_key.sign(message_of(payload)))


# --- the form -----------------------------------------------------------------------------------


def test_a_pass_is_152_letters_and_digits() -> None:
    assert len(TEXT) == 152
    assert TEXT.startswith("HP1")
    assert set(TEXT[3:]) <= set(BASE32)
    assert len(signed_bytes()) == 29 + 64


def test_what_was_issued_is_what_is_read_in_this_hub_and_in_another() -> None:
    assert Verifier(RING).read(TEXT, NOW) == ISSUED
    other, text = VIITASAARI.issue(NOW, 1)
    assert Verifier(RING).read(text, NOW) == other
    assert (ISSUED.hub_number, other.hub_number) == (1, 2)


def test_a_pass_is_good_from_its_minute_for_whole_days_wherever_the_hub_is() -> None:
    helsinki = timezone(timedelta(hours=2))
    at = datetime(2026, 11, 20, 11, 30, 59, 999_999, tzinfo=helsinki)
    issued, text = PIHTIPUDAS.issue(at, 2)
    assert issued.not_before == NOW
    assert issued.expires == NOW + timedelta(days=2)
    assert Verifier(RING).read(text, NOW) == issued


def test_a_pass_for_no_day_at_all_is_not_made() -> None:
    with pytest.raises(ValueError, match="a day at least"):
        PIHTIPUDAS.issue(NOW, 0)


def test_ids_are_not_repeated_and_never_shown() -> None:
    ids = {PIHTIPUDAS.issue(NOW, 1)[0].id for _ in range(50)}
    assert len(ids) == 50
    assert {len(pass_id) for pass_id in ids} == {16}
    assert repr(ISSUED.id) not in repr(ISSUED)
    assert TEXT not in repr(Verifier(RING).read(TEXT, NOW + timedelta(days=999)))


@pytest.mark.parametrize("end", ["", "\r", "\n", "\r\n", "\t", "  ", " \t\r\n"])
def test_lower_case_and_line_ends_do_no_harm(end: str) -> None:
    assert Verifier(RING).read(TEXT.lower() + end, NOW) == ISSUED
    assert Verifier(RING).read(TEXT + end, NOW) == ISSUED


# --- every other text is refused ----------------------------------------------------------------


def other_texts() -> Iterator[str]:
    """Every text that differs from the pass in one character."""
    for at, char in enumerate(TEXT):
        for other in string.ascii_uppercase + string.digits + "=-":
            if other != char:
                yield TEXT[:at] + other + TEXT[at + 1 :]


def other_bits() -> Iterator[str]:
    """Every text whose bytes differ from the pass in one bit."""
    signed = signed_bytes()
    for bit in range(len(signed) * 8):
        changed = bytearray(signed)
        changed[bit // 8] ^= 1 << bit % 8
        yield as_text(bytes(changed))


def refuse_every_change(verifier: Verifier) -> int:
    """Try every change of one character and of one bit; say how many were tried."""
    trials = 0
    for text in (*other_texts(), *other_bits()):
        assert isinstance(verifier.read(text, NOW), Refused), text
        trials += 1
    return trials


def test_all_6368_changes_of_one_character_or_bit_are_refused() -> None:
    assert refuse_every_change(Verifier(RING)) == 152 * 37 + 93 * 8 == 6368


def test_the_same_trial_finds_a_verifier_that_skips_the_signature() -> None:
    with pytest.raises(AssertionError):
        refuse_every_change(Gullible(RING))


def refuse_forgery(verifier: Verifier, payload: bytes, signature: bytes) -> None:
    assert isinstance(verifier.read(text_of(payload, signature), NOW), Refused)


@settings(max_examples=300)
@given(pass_id=st.binary(min_size=16, max_size=16), signature=st.binary(min_size=64, max_size=64))
def test_made_up_signatures_are_refused(pass_id: bytes, signature: bytes) -> None:
    payload = signed_bytes()[:13] + pass_id
    refuse_forgery(Verifier(RING), payload, signature)
    with pytest.raises(AssertionError):
        refuse_forgery(Gullible(RING), payload, signature)


@settings(max_examples=500)
@given(st.text(max_size=600))
def test_no_text_whatever_raises(text: str) -> None:
    for candidate in (text, "HP1" + text, TEXT + text.strip(), text + TEXT):
        read = Verifier(RING).read(candidate, NOW)
        assert isinstance(read, Refused) or candidate.rstrip(" \t\r\n").upper() == TEXT


@settings(max_examples=300)
@given(st.binary(min_size=93, max_size=93))
def test_no_bytes_whatever_raise(signed: bytes) -> None:
    for candidate in (signed, b"\1\0\1\1" + signed[4:]):
        assert isinstance(Verifier(RING).read(as_text(candidate), NOW), Refused)


@given(st.integers(0, len(TEXT) - 1), st.text(alphabet=BASE32 + "=", min_size=1, max_size=16))
def test_cut_and_lengthened_texts_are_no_pass(length: int, more: str) -> None:
    assert why(TEXT[:length]) is PassNo.NOT_A_PASS
    assert why(TEXT + more) is PassNo.NOT_A_PASS
    assert why(more + TEXT) is PassNo.NOT_A_PASS


def test_of_the_two_ways_to_fill_the_last_bit_one_is_the_pass() -> None:
    twin = TEXT[:-1] + BASE32[BASE32.index(TEXT[-1]) ^ 1]
    assert signed_bytes(twin) == signed_bytes(TEXT)
    assert why(twin) is PassNo.NOT_A_PASS


def test_a_signature_moved_by_the_group_order_is_forged() -> None:
    signed = signed_bytes()
    order = 2**252 + 27742317777372353535851937790883648493
    s = int.from_bytes(signed[-32:], "little") + order
    assert why(as_text(signed[:-32] + s.to_bytes(32, "little"))) is PassNo.FORGED


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "HP1",
        "\0" * 152,
        " " + TEXT,
        TEXT[:76] + " " + TEXT[76:],
        TEXT + "\0",
        TEXT.replace("H", "Н", 1),  # noqa: RUF001 -- the Cyrillic letter
        TEXT + "===",
        "HP1" + base64.b64encode(signed_bytes()).decode(),
        "HP1" + base64.b32hexencode(signed_bytes()).decode().rstrip("="),
        "HP1" + signed_bytes().hex(),
        "HP2 TONER",
        "https://example.org/?q=HP1",
        "WIFI:T:WPA;S:HUBteekki;P:salasana;;",
        "6414893400012",
        "BEGIN:VCARD\nFN:Maija\nEND:VCARD",
        "\u202e" + TEXT,
        "\ud800" + TEXT,
        "1" * 10_000,
        "HP1" + "A" * 1_000_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_codes_of_every_other_kind_are_no_pass(text: str) -> None:
    assert why(text) is PassNo.NOT_A_PASS


@pytest.mark.parametrize("lookalike", ["\u017f", "\u0131", "\u00df", "\ufb01"])
def test_letters_that_only_fold_to_ascii_are_no_pass(lookalike: str) -> None:
    assert lookalike.upper().isascii()
    text = next(text for text in fresh_texts() if lookalike.upper() in text)
    assert why(text.replace(lookalike.upper(), lookalike, 1)) is PassNo.NOT_A_PASS


def fresh_texts() -> Iterator[str]:
    while True:
        yield PIHTIPUDAS.issue(NOW, 1)[1]


def test_a_text_too_long_is_refused_before_anything_looks_inside() -> None:
    class Untouchable(str):
        __slots__ = ()

        def rstrip(self, chars: str | None = None, /) -> str:
            raise AssertionError("looked inside")

    assert why(Untouchable(TEXT + " " * 361)) is PassNo.NOT_A_PASS
    assert why(TEXT + " " * 360) is None


# --- each refusal has its reason ----------------------------------------------------------------


def test_a_pass_of_another_version_says_so() -> None:
    assert why("HP2" + TEXT[3:]) is PassNo.OTHER_VERSION
    assert why("hp7" + "A" * 180) is PassNo.OTHER_VERSION
    assert why(as_text(b"\2" + signed_bytes()[1:])) is PassNo.OTHER_VERSION


def test_a_kind_that_only_a_newer_program_knows_is_another_version() -> None:
    payload = signed_bytes()[:PAYLOAD]
    text = signed_by(PIHTIPUDAS, payload[:4] + b"\x63" + payload[5:])
    assert why(text) is PassNo.OTHER_VERSION


def test_a_hub_or_key_that_is_not_in_the_ring_is_unknown() -> None:
    assert why(Signer(PIHTIPUDAS._private_key, 3, 1).issue(NOW, 1)[1]) is PassNo.UNKNOWN_KEY
    assert why(Signer(PIHTIPUDAS._private_key, 1, 2).issue(NOW, 1)[1]) is PassNo.UNKNOWN_KEY
    assert why(TEXT, Verifier(KeyRing([]))) is PassNo.UNKNOWN_KEY


def test_a_pass_signed_with_somebody_elses_key_is_forged() -> None:
    assert why(STRANGER.issue(NOW, 1)[1]) is PassNo.FORGED


def test_a_hub_cannot_sign_as_another_hub() -> None:
    as_pihtipudas = Signer(VIITASAARI._private_key, hub_number=1, key_id=1).issue(NOW, 1)[1]
    assert why(as_pihtipudas) is PassNo.FORGED


def test_the_signature_is_for_passes_and_nothing_else() -> None:
    payload = signed_bytes()[:PAYLOAD]
    bare = PIHTIPUDAS._private_key.sign(payload)
    assert why(text_of(payload, bare)) is PassNo.FORGED


@pytest.mark.parametrize(
    ("minutes", "reason"),
    [(-6, PassNo.NOT_YET), (-5, None), (0, None), (180 * 1440 + 4, None)],
)
def test_clocks_may_differ_by_five_minutes(minutes: int, reason: PassNo | None) -> None:
    assert why(TEXT, now=NOW + minutes * MINUTE) is reason


def test_an_expired_pass_is_refused_but_known_for_leaving() -> None:
    """O5: leaving is never refused, with an expired pass neither."""
    read = Verifier(RING).read(TEXT, ISSUED.expires + 5 * MINUTE)
    assert read == Refused(PassNo.EXPIRED, None, ISSUED)


def test_a_revoked_pass_is_refused_and_its_neighbours_are_not() -> None:
    others = [PIHTIPUDAS.issue(NOW, 1) for _ in range(100)]
    revoked = Revocations.of([ISSUED.id, *(issued.id for issued, _ in others[:50])])
    verifier = Verifier(RING, revoked, NOW - timedelta(hours=80))
    assert verifier.read(TEXT, NOW) == Refused(PassNo.REVOKED, timedelta(hours=80), ISSUED)
    assert [why(text, verifier) for _, text in others] == [PassNo.REVOKED] * 50 + [None] * 50


def test_revocations_are_sorted_eight_byte_prefixes_and_nothing_else() -> None:
    revoked = Revocations.of([b"b" * 16, b"a" * 16, b"b" * 16])
    assert len(revoked.prefixes) == 2
    assert list(revoked.prefixes) == sorted(revoked.prefixes)
    assert {len(prefix) for prefix in revoked.prefixes} == {8}
    with pytest.raises(ValueError, match="8 bytes"):
        Revocations([b"short"])


def test_the_age_of_the_list_is_told_and_never_negative() -> None:
    def age(list_at: datetime | None) -> timedelta | None:
        read = Verifier(RING, None, list_at).read("?", NOW)
        assert isinstance(read, Refused)
        return read.list_age

    assert age(None) is None
    assert age(NOW - timedelta(hours=72)) == timedelta(hours=72)
    assert age(NOW + timedelta(hours=1)) == timedelta(0)


@pytest.mark.parametrize("where", [(5, 9), (9, 13)])
def test_a_signed_time_past_the_last_year_there_is_does_not_raise(where: tuple[int, int]) -> None:
    payload = bytearray(signed_bytes()[:PAYLOAD])
    payload[where[0] : where[1]] = b"\xff" * 4
    assert why(signed_by(PIHTIPUDAS, bytes(payload))) is PassNo.NOT_A_PASS


def test_a_key_is_in_force_between_its_dates_give_or_take_five_minutes() -> None:
    public = PIHTIPUDAS.hub_key().public
    key = HubKey(1, 1, public, valid_from=NOW, valid_until=NOW + timedelta(days=1))
    verifier = Verifier(KeyRing([key]))
    assert why(TEXT, verifier, NOW - 5 * MINUTE) is None
    assert why(TEXT, verifier, NOW - 6 * MINUTE) is PassNo.UNKNOWN_KEY
    assert why(TEXT, verifier, NOW + timedelta(days=1) + 4 * MINUTE) is None
    assert why(TEXT, verifier, NOW + timedelta(days=1) + 5 * MINUTE) is PassNo.UNKNOWN_KEY


# --- keys with which anything verifies ----------------------------------------------------------


SMALL_ORDER = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
]
SMALL_ORDER_TWINS = [
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
]


def doubled(y: int) -> int:
    """The y of twice a point, on -x² + y² = 1 + d·x²·y² over 2^255 - 19."""
    d = -121665 * pow(121666, -1, P) % P
    x2 = (y * y - 1) * pow(d * y * y + 1, -1, P) % P
    return (y * y + x2) * pow(1 - d * x2 * y * y, -1, P) % P


@pytest.mark.parametrize("encoding", SMALL_ORDER)
def test_the_eight_encodings_are_of_points_of_small_order(encoding: str) -> None:
    y = int.from_bytes(bytes.fromhex(encoding), "little") % 2**255
    assert doubled(doubled(doubled(y))) == 1


def forged_with(public: bytes) -> str | None:
    """A pass that the bare library takes as signed with `public`: no private key was needed."""
    key = Ed25519PublicKey.from_public_bytes(public)
    for trial in range(256):
        payload = signed_bytes()[:28] + bytes([trial])
        for point in SMALL_ORDER:
            signature = bytes.fromhex(point) + bytes(32)
            try:
                key.verify(signature, message_of(payload))
            except InvalidSignature:
                continue
            return text_of(payload, signature)
    return None


@pytest.mark.parametrize("encoding", SMALL_ORDER)
def test_a_key_of_small_order_is_refused_though_the_library_takes_forgeries_with_it(
    encoding: str,
) -> None:
    public = bytes.fromhex(encoding)
    forged = forged_with(public)
    ring = KeyRing([HubKey(1, 1, public)])
    assert forged is not None
    assert ring.refused == ((HubKey(1, 1, public), KeyFault.SMALL_ORDER),)
    assert why(forged, Verifier(ring)) is PassNo.UNKNOWN_KEY


@pytest.mark.parametrize("encoding", SMALL_ORDER_TWINS)
def test_other_encodings_of_the_same_points_are_refused(encoding: str) -> None:
    assert fault_of(bytes.fromhex(encoding)) is KeyFault.SMALL_ORDER


@pytest.mark.parametrize("sign", [0, 2**255])
@pytest.mark.parametrize("over", range(2, 19))
def test_keys_that_are_not_canonical_are_refused(over: int, sign: int) -> None:
    assert fault_of((P + over | sign).to_bytes(32, "little")) is KeyFault.NOT_CANONICAL


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_what_is_not_32_bytes_is_no_key(length: int) -> None:
    assert fault_of(bytes(length)) is KeyFault.NOT_A_KEY


def test_a_thousand_ordinary_keys_are_taken() -> None:
    """The negative control of the refusals above."""
    keys = [Ed25519PrivateKey.generate().public_key().public_bytes_raw() for _ in range(1000)]
    assert KeyRing(HubKey(1, n % 256, key) for n, key in enumerate(keys[:256])).refused == ()
    assert {fault_of(key) for key in keys} == {None}


def test_a_second_key_under_the_same_id_does_not_push_out_the_first() -> None:
    ring = KeyRing([PIHTIPUDAS.hub_key(), STRANGER.hub_key()])
    assert ring.refused == ((STRANGER.hub_key(), KeyFault.TWICE),)
    assert isinstance(Verifier(ring).read(TEXT, NOW), Pass)


# --- the key file -------------------------------------------------------------------------------


def raw(key: Ed25519PrivateKey) -> bytes:
    return key.private_bytes_raw()


def test_the_key_is_made_once_and_is_the_same_ever_after(tmp_path: Path) -> None:
    path = tmp_path / "hub.pem"
    first = load_or_make_key(path)
    assert raw(load_or_make_key(path)) == raw(first)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == ["hub.pem"]


def test_a_key_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "hub.pem"
    load_or_make_key(path)
    path.chmod(0o644)
    load_or_make_key(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def elliptic() -> bytes:
    key = generate_private_key(SECP256R1())
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


@pytest.mark.parametrize("content", [b"", b"\0" * 100, b"not a key", b"x" * 100_000, elliptic()])
def test_a_broken_key_file_is_told_and_never_written_over(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "hub.pem"
    path.write_bytes(content)
    with pytest.raises(FileBroken, match=r"hub\.pem"):
        load_or_make_key(path)
    assert path.read_bytes() == content


def test_a_key_file_out_of_reach_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutOfReach):
        load_or_make_key(tmp_path / "nowhere" / "hub.pem")
    (tmp_path / "folder.pem").mkdir()
    with pytest.raises(OutOfReach):
        load_or_make_key(tmp_path / "folder.pem")
    (tmp_path / "loop.pem").symlink_to(tmp_path / "loop.pem")
    with pytest.raises(OutOfReach):
        load_or_make_key(tmp_path / "loop.pem")


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        load_or_make_key(tmp_path / "hub.pem")
    assert list(tmp_path.iterdir()) == []


def test_of_two_kiosks_that_start_at_once_one_makes_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, link, theirs = tmp_path / "hub.pem", os.link, []

    def slower(draft: str, to: Path) -> None:
        monkeypatch.setattr(os, "link", link)
        theirs.append(load_or_make_key(path))
        link(draft, to)

    monkeypatch.setattr(os, "link", slower)
    assert raw(load_or_make_key(path)) == raw(theirs[0])
    assert [entry.name for entry in tmp_path.iterdir()] == ["hub.pem"]
