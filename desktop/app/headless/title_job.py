"""A batch of professional titles of one firm lived once, headless, through the same verbs the window uses."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

from desktop.basics.language import _
from desktop.casework.office import Office
from desktop.casework.practice.batches.days import SPAN
from desktop.casework.practice.batches.whole_batch import ONSITE, Lived, Size, live_a_batch
from desktop.casework.practice.make_practice import at_nine, make_practice
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.safety.signing.sign_out import sign_out
from desktop.casework.titles.figures.views import COUNTS
from desktop.casework.titles.panels.draws.read_draws import export_draw, read_draws
from desktop.casework.titles.papers.list_batch_papers import list_batch_papers
from desktop.casework.titles.papers.print_run import print_run
from desktop.casework.titles.papers.views import Run, RunChoice
from desktop.casework.verifying.verify_store import verify_store

WHOLE: Final = 60  # from so many applicants on the committee is one of a whole series


def title_job(folder: Path, last: date, people: int) -> dict[str, Any]:
    """Live a batch in an office of its own, below `folder`, that ends by `last`.

    In: how many apply; one in seven is returned. Out: a summary: the batch's number, its counts in words, what was told
    on the way, the papers printed into `papers`, checks. The record of the draw lies beside, for `main.py draw`.
    """
    begun = at_nine(last - timedelta(days=SPAN + 2))
    make_practice(folder / "titles", 0, begun)
    office = open_practice(folder / "titles", begun)
    try:
        with office.store.hurried():
            size = Size(people, round(people * ONSITE.faulty / ONSITE.people), ONSITE.seats if people >= WHOLE else 11)
            lived = live_a_batch(office, last, size)
        drawn = read_draws(office, lived.session_id or 0)[-1]
        export_draw(office, drawn.id, folder / "draw.json")
        run = _printed(office, lived.batch_id, folder / "papers")
        report = verify_store(office)
    finally:
        sign_out(office)
    return {
        "office": "titles",
        "batch": lived.figures.number,
        "counts": vars(lived.figures.counts),
        "says": [f"{_(title)} {getattr(lived.figures.counts, key)}" for key, title in COUNTS.items()],
        "told": dict(lived.told),
        "reasons": {one.code: one.people for one in lived.figures.reasons},
        "draw": "draw.json",
        "papers": [vars(one) for one in run.files],
        "sheets": run.sheets,
        "checks": [
            *_checks(lived, size),
            _check("papers", bool(run.files) and not run.skipped, f"文书 {len(run.files)} 种、{run.sheets} 张全部生成"),
            *(_check("store", one.good, f"{one.name}：{one.says}") for one in report.checks),
        ],
    }


def _printed(office: Office, batch_id: int, into: Path) -> Run:
    """Every paper the batch has, as drafts where none was issued, in one folder."""
    into.mkdir()
    offer = list_batch_papers(office, batch_id)
    own = tuple((one.key, one.of) for one in offer.batch if not one.hinders)
    choice = RunChoice(tuple(one.key for one in offer.applicants), own, issue=False)
    return print_run(office, batch_id, choice, into)


def _checks(lived: Lived, size: Size) -> list[dict[str, Any]]:
    counts = lived.figures.counts
    ended = counts.accepted + counts.lapsed + counts.withdrawn + counts.refused
    return [
        _check("returned", counts.returned == size.faulty, f"退回补正 {counts.returned} 人，均写明原因，一次性告知"),
        _check("ended", ended == counts.applied == size.people, "每个申报人都有结果"),
        _check("votes", counts.voted == counts.accepted, "受理的全部表决"),
        _check("draw", lived.told["draw_repeats"] == "yes", "按记录重新抽取，结果相同"),
        _check("recount", lived.told["recount"] == "agrees", "按选票重新计票，结果相同"),
        _check("certificates", counts.certified == counts.passed, "通过的全部发文并登记证书"),
    ]


def _check(name: str, good: bool, says: str) -> dict[str, Any]:
    return {"name": name, "good": good, "says": says}
