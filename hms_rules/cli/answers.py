"""How an answer is written: as text, as JSON or as Markdown."""

from __future__ import annotations

import click

from hms_rules.assessment import Assessment
from hms_rules.cli.options import dressed, width


def show_answer(answer: Assessment, form: str, *, everything: bool = False) -> None:
    """Write an answer; `everything` keeps what does not apply, and all questions."""
    if form == "json":
        click.echo(answer.as_json(everything=everything))
        return
    from hms_rules.report.outline import outline

    parts = outline(answer, everything=everything, contents=form == "markdown")
    if form == "markdown":
        from hms_rules.report.markdown import render_markdown

        click.echo(render_markdown(parts), nl=False)
    else:
        from hms_rules.report.text import render_text

        click.echo(render_text(parts, width=width(), style=dressed), nl=False)
