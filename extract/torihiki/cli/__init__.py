"""The command ``torihiki``: one module a subcommand. stdout carries results only; everything else goes to stderr."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

import torihiki
from torihiki.cli import check, diff, explain, export, merge, run, schema, status
from torihiki.core.garbage import seldom
from torihiki.errors import TorihikiError

__all__ = ["main"]

# exit statuses of errors that end a command; all others are 2
_STATUS = {"workers.start": 4, "store.full": 4, "store.write": 4, "store.locked": 5, "store.schema": 5, "store.foreign": 5}


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(torihiki.__version__, prog_name="torihiki")
def group() -> None:
    """Deal facts from Japanese and English news, as normalised records with evidence."""


for _command in (run.command, status.command, export.command, diff.command, merge.command, explain.command, check.command, schema.command):
    group.add_command(_command)


def main(args: Sequence[str] | None = None) -> None:
    """Run the command and exit with its status: see docs/cli.md."""
    _utf8()
    seldom()
    try:
        status = group.main(args=list(args) if args is not None else None, prog_name="torihiki", standalone_mode=False)
    except click.UsageError as error:
        error.show()
        status = 2
    except click.Abort:
        status = 130
    except TorihikiError as error:
        click.echo(f"error: {error}", err=True)
        status = _STATUS.get(error.code, 2)
    sys.exit(status if isinstance(status, int) else 0)


def _utf8() -> None:
    """Records are UTF-8 whatever the locale says."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
