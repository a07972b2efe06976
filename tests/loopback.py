"""A register on loopback: Enhetsregisteret as the tests want it to answer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from hms_rules.registers.brreg import Registered, fetch

UNIT = "100000008"

Reply = tuple[int, bytes] | Callable[[BaseHTTPRequestHandler], None]


class Register:
    """What it answers to each path, in turn (the last one again and again), and what it was asked."""

    def __init__(self) -> None:
        self.replies: dict[str, list[Reply]] = {}
        self.asked: list[str] = []
        register = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                register.asked.append(self.path)
                replies = register.replies.get(self.path, [(404, b"")])
                reply = replies.pop(0) if len(replies) > 1 else replies[0]
                if callable(reply):
                    reply(self)
                    return
                status, body = reply
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/api"

    def answers(self, path: str, *replies: Reply) -> None:
        self.replies[f"/api/{path}"] = list(replies)

    def ask(self, number: str = UNIT, *, timeout: float = 5, retries: int = 2) -> Registered:
        return fetch(number, base_url=self.url, timeout=timeout, retries=retries, pause=0.01)


@contextmanager
def running() -> Iterator[Register]:
    """A register that answers until the block ends."""
    found = Register()
    thread = threading.Thread(target=found.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        found.server.shutdown()
        found.server.server_close()
        thread.join()


def redirect(location: str) -> Reply:
    """Send whoever asks to another address."""

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(301)
        handler.send_header("Location", location)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return send
