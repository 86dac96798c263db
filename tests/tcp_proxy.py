"""A port of this machine that passes bytes on to another, until it is told to misbehave."""

from __future__ import annotations

import socket
import struct
import threading
import time
from contextlib import suppress
from typing import Self


class Proxy:
    """Listens on `port` and passes on to `target`, a port of this machine.

    `delay` seconds before each piece; `cut_after` bytes from the client all connections are reset, once (None: never); `refuse` accepts a
    connection and resets it at once.
    """

    def __init__(self, target: int) -> None:
        self.target = target
        self.delay = 0.0
        self.cut_after: int | None = None
        self.refuse = False
        self.cuts = 0
        self._passed = 0
        self._open: list[socket.socket] = []
        self._guard = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])

    @property
    def url(self) -> str:
        return f"bolt://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._listen, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()
        self.cut()

    def cut_after_bytes(self, count: int) -> None:
        """Resets all connections once `count` more bytes have come from clients."""
        with self._guard:
            self._passed, self.cut_after = 0, count

    def cut(self) -> None:
        """Resets every open connection (RST), as a network device does that forgot it."""
        with self._guard:
            sockets, self._open = self._open, []
        for each in sockets:
            with suppress(OSError):
                each.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                # Closing alone would wait for the thread that reads.
                each.shutdown(socket.SHUT_RDWR)
            with suppress(OSError):
                each.close()

    def _listen(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(("127.0.0.1", self.target))
            except OSError:
                client.close()
                continue
            with self._guard:
                self._open += [client, server]
            if self.refuse:
                self.cut()
                continue
            threading.Thread(target=self._pass, args=(client, server, True), daemon=True).start()
            threading.Thread(target=self._pass, args=(server, client, False), daemon=True).start()

    def _pass(self, source: socket.socket, sink: socket.socket, counted: bool) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                time.sleep(self.delay)
                if counted and self._is_enough(len(data)):
                    self.cuts += 1
                    self.cut()
                    return
                sink.sendall(data)
        for each in (source, sink):
            with suppress(OSError):
                each.close()

    def _is_enough(self, size: int) -> bool:
        with self._guard:
            self._passed += size
            if self.cut_after is None or self._passed < self.cut_after:
                return False
            self.cut_after = None
            return True
