"""Servers on this machine that speak TLS and behave as badly as a test wants."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

HOST = "feeds.example"
Speak = Callable[["Talk"], None]


@dataclass(slots=True)
class Talk:
    """One connection, as the server has it: what was asked, and a way to answer."""

    line: socket.socket
    asked: bytes
    number: int
    over: threading.Event

    def say(self, *parts: bytes) -> None:
        """Send, as long as somebody listens."""
        for part in parts:
            self.line.sendall(part)

    def answer(self, status: str, *headers: str, body: bytes = b"") -> None:
        """A whole answer."""
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
        self.say("\r\n".join(lines).encode(), body)

    def drip(self, byte: bytes = b"x", every_s: float = 0.05) -> None:
        """A byte now and then, until the test is over."""
        while not self.over.wait(every_s):
            self.say(byte)


@dataclass(slots=True)
class Server:
    """A server that answers each connection with `speak`."""

    port: int
    asked: list[bytes] = field(default_factory=list)
    connections: int = 0

    def url(self, path: str = "/k.ics", host: str = HOST) -> str:
        """An address on it."""
        return f"https://{host}:{self.port}{path}"


@cache
def identity() -> tuple[bytes, bytes]:
    """A certificate for HOST that vouches for itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    names = [x509.DNSName(HOST), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2020, 1, 1, tzinfo=UTC) + timedelta(days=20_000))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    form = serialization.PrivateFormat.PKCS8
    pem = serialization.Encoding.PEM
    return certificate.public_bytes(pem), key.private_bytes(pem, form, plain)


@cache
def trust() -> ssl.SSLContext:
    """Believes the servers of this file, and no others."""
    return ssl.create_default_context(cadata=identity()[0].decode())


@cache
def presented() -> ssl.SSLContext:
    """How the servers show who they are."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with TemporaryDirectory() as folder:
        for name, content in zip(("cert", "key"), identity(), strict=True):
            (Path(folder) / name).write_bytes(content)
        context.load_cert_chain(Path(folder) / "cert", Path(folder) / "key")
    return context


@contextmanager
def serving(speak: Speak, *, tls: bool = True) -> Iterator[Server]:
    """A server for the length of the block."""
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as door:
        server = Server(door.getsockname()[1])
        args = (door, server, speak, over, tls)
        threading.Thread(target=_open_house, args=args, daemon=True).start()
        try:
            yield server
        finally:
            over.set()
            door.shutdown(socket.SHUT_RDWR)


def _open_house(
    door: socket.socket, server: Server, speak: Speak, over: threading.Event, tls: bool
) -> None:
    while not over.is_set():
        try:
            line, _ = door.accept()
        except OSError:
            return
        server.connections += 1
        args = (line, server, speak, over, tls)
        threading.Thread(target=_serve, args=args, daemon=True).start()


def _serve(
    line: socket.socket, server: Server, speak: Speak, over: threading.Event, tls: bool
) -> None:
    line.settimeout(5)
    with suppress(OSError), line:
        secure = presented().wrap_socket(line, server_side=True) if tls else line
        with secure:
            asked = secure.recv(65536) if tls else b""
            server.asked.append(asked)
            speak(Talk(secure, asked, len(server.asked), over))
