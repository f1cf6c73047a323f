"""Driver programs on Spark as processes of their own, which can be watched and killed; everything binds to the loopback only."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

__all__ = ["Cluster", "executors", "kill", "wait_for"]

CLUSTER = "local-cluster[2,1,1024]"
EXECUTOR = b"CoarseGrainedExecutorBackend"
LIMIT = 600.0  # seconds for anything here
CONF = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.shuffle.partitions": "4",
}


class Cluster:
    """Where drivers are started: a home of Spark, so that it writes nothing into the installation, and what all its Pythons load."""

    def __init__(self, folder: Path, hooks: str) -> None:
        import pyspark

        self.folder = folder
        self._home = folder / "spark"
        self._home.mkdir()
        for path in Path(pyspark.__file__).parent.iterdir():
            if path.name != "work":
                (self._home / path.name).symlink_to(path)
        (folder / "site").mkdir()
        (folder / "site" / "sitecustomize.py").write_text(hooks, "utf-8")

    @property
    def env(self) -> dict[str, str]:
        """The environment of drivers, and of local runs that are to be like them."""
        path = os.pathsep.join([str(self.folder / "site"), *filter(None, [os.environ.get("PYTHONPATH")])])
        return {
            **os.environ, "PYTHONPATH": path, "SPARK_HOME": str(self._home), "SPARK_LOCAL_IP": "127.0.0.1",
            "SPARK_LOCAL_HOSTNAME": "localhost", "SPARK_LOCAL_DIRS": str(self.folder / "scratch"), "PYSPARK_PYTHON": sys.executable,
            "PYSPARK_DRIVER_PYTHON": sys.executable,
        }  # fmt: skip

    def start(self, program: Path, *args: object, master: str = CLUSTER) -> subprocess.Popen[bytes]:
        """A driver; its process is the JVM itself. What it says goes to a file beside the program."""
        conf = [word for name, value in CONF.items() for word in ("--conf", f"{name}={value}")]
        command = [str(self._home / "bin" / "spark-submit"), "--master", master, *conf, str(program), *map(str, args)]
        with open(program.with_suffix(".log"), "ab") as log:
            return subprocess.Popen(command, env=self.env, cwd=self.folder, stdout=log, stderr=log, start_new_session=True)

    def run(self, program: Path, *args: object, master: str = CLUSTER) -> None:
        """The same to its end, which must be a good one."""
        self.finish(self.start(program, *args, master=master), program)

    def finish(self, driver: subprocess.Popen[bytes], program: Path) -> None:
        """Wait for a driver."""
        try:
            status = driver.wait(LIMIT)
        finally:
            driver.kill()
        assert status == 0, program.with_suffix(".log").read_text("utf-8", "replace")[-6000:]

    def close(self) -> None:
        """Nothing of it stays."""
        shutil.rmtree(self.folder, ignore_errors=True)


def executors(driver: int) -> list[int]:
    """The executors of a driver: JVMs of their own."""
    return [pid for pid in _below(driver) if EXECUTOR in _command(pid)]


def kill(pid: int) -> None:
    """As the kernel does when memory runs out."""
    os.kill(pid, signal.SIGKILL)


def wait_for(seen: Callable[[], bool], driver: subprocess.Popen[bytes]) -> None:
    """Until something is so, while the driver runs."""
    end = time.monotonic() + LIMIT
    while not seen():
        assert driver.poll() is None, "the driver has ended before that"
        assert time.monotonic() < end, "it does not come"
        time.sleep(0.05)


def _below(pid: int) -> Iterator[int]:
    """All processes that a process started, and those that they started."""
    parents: dict[int, list[int]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents.setdefault(int(path.read_text().rpartition(")")[2].split()[1]), []).append(int(path.parent.name))
        except OSError:
            continue  # it has ended
    todo = [pid]
    while todo:
        children = parents.get(todo.pop(), [])
        yield from children
        todo += children


def _command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""
