"""questions KIND: the JSON Schema of its answers, or of the facts its judgement takes."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.app.headless.output import DONE, say, say_json
from desktop.basics.language import _

if TYPE_CHECKING:
    from pydantic import BaseModel


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("kind", help=_("事项的键，见 kinds"))
    parser.add_argument(
        "--of", choices=("answers", "facts", "person", "citizen", "employer"), default="answers", help=_("哪一组问题")
    )


def run(given: argparse.Namespace) -> int:
    """Print the schema; without --json the questions one a line."""
    from desktop.case_types import kind
    from desktop.case_types.citizens.citizen import CitizenAnswers
    from desktop.case_types.employer import EmployerAnswers
    from desktop.case_types.person import PersonAnswers
    from desktop.forms.questions import questions_of
    from desktop.forms.schema import schema_of

    case_type = kind(given.kind)
    models: dict[str, type[BaseModel]] = {
        "answers": case_type.answers,
        "facts": case_type.fact_questions,
        "person": PersonAnswers,
        "citizen": CitizenAnswers,
        "employer": EmployerAnswers,
    }
    model = models[given.of]
    if given.json:
        say_json(schema_of(model))
    else:
        for question in questions_of(model):
            star = "*" if question.required else " "
            say(f"{star} {question.name}  {_(question.title)}  ({question.editor})")
    return DONE
