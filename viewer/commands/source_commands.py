"""The commands on source folders."""

from pathlib import Path

import click

from index import (
    NAMES_FOUND,
    check_source,
    checked,
    found_by_form,
    names_line,
    problem_line,
    replace,
    require_source,
)
from viewer.commands.common import AS_JSON, FILE, CannotDo, Context, in_one_line, print_json
from viewer.services.editor_records import records_of


@click.command()
@click.argument("source_dir", type=FILE)
@AS_JSON
@click.pass_obj
def check(context: Context, source_dir: Path, *, as_json: bool) -> int:
    """Tell what is wrong in a source folder, and what does not add up.

    It answers as “satchel build” would, also by what was published and read on this computer.
    """
    read_only = replace(context.home, keeps=False)
    problems = check_source(source_dir, records_of(read_only))
    answer = checked(problems)
    if as_json:
        print_json(answer)
    else:
        for problem in problems:
            click.echo(in_one_line(problem_line(problem)))
        if not any(problem.code == NAMES_FOUND for problem in problems):
            click.echo(found_by_form(0))
        click.echo(names_line(problems))
        click.echo(", ".join(f"{name}s: {count}" for name, count in answer["counts"].items()))
    if answer["counts"]["error"]:
        raise CannotDo("No archive can be made of this folder until its errors are mended.")
    return 0


@click.command()
@click.argument("source_dir", type=FILE)
@click.pass_obj
def preview(context: Context, source_dir: Path) -> int:
    """Show a source folder in the viewer, built anew whenever a file is saved."""
    require_source(source_dir)  # an error is printed at the terminal
    return context.open_viewer(context.home, (), source_dir)
