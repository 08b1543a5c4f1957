"""Carry out what was looked at dry: the papers of many applicants become seen, a handful of people at a time."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.case_file import case_file
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, allowed, deed
from desktop.casework.materials.mark_seen import seen_told
from desktop.casework.materials.row import lay_over
from desktop.casework.office import Office
from desktop.casework.titles.bags.looking import VERB, bag_of
from desktop.casework.titles.bags.seen_runs import seen_runs
from desktop.casework.titles.bags.views import Bag, BagsSeen, BagTrial, Left, SeenAs
from desktop.casework.titles.batches.told import whole_batch
from desktop.casework.titles.checking.decide_applications import HANDFUL
from desktop.casework.titles.checking.preview_decision import Progress, on_and_on


def see_papers(
    office: Office, trial: BagTrial, left: Left = frozenset(), seen_as: SeenAs = "checked", *,
    progress: Progress = on_and_on,
) -> BagsSeen:  # fmt: skip
    """Every paper that was ready becomes seen by the actor today, as `mark_seen` does; each bag is looked at once more.

    In: the trial, the exceptions, in the original or as stamped copies; `progress(done, of)` answers False to stop
    after the handfuls kept. A handful is one unit. Out: `run` by which all of it is undone (`unsee_papers`).
    Raises `Expected` when nothing is left to be seen.
    """
    allowed(office, VERB)
    bags = [bag for bag in trial.bags if bag.ready(left)]
    if not bags:
        raise Expected(_("没有可以一并核对的材料。"), _("请取消例外，或逐件核对。"))
    number = whole_batch(office, trial.batch_id).number
    run = f"批量核对 {number} 第{len(seen_runs(office, trial.batch_id)) + 1}次"
    done: dict[int, int] = {}
    refused: dict[int, str] = {}
    reached, going = 0, progress(0, len(bags))
    while going and reached < len(bags):
        handful = bags[reached : reached + HANDFUL]
        now, not_now = _unit(office, trial.batch_id, handful, left, seen_as, run)
        done |= now
        refused |= not_now
        reached += len(handful)
        going = progress(reached, len(bags))
    # Whoever looks at any of these cases reads again.
    changed = Changed(batch=trial.batch_id) if done else Changed()
    return BagsSeen(run, done, refused, len(bags) - reached, changed)


def _unit(
    office: Office, batch_id: int, bags: Sequence[Bag], left: Left, seen_as: SeenAs, run: str
) -> tuple[dict[int, int], dict[int, str]]:
    done: dict[int, int] = {}
    refused: dict[int, str] = {}
    with deed(office, VERB) as act:
        for bag in bags:
            one = office.store.reads.title_application(bag.application_id)
            fresh = bag_of(office, one) if one is not None else None
            if fresh is None or fresh.hindrance:
                refused[bag.application_id] = fresh.hindrance if fresh is not None else _("这条申报已不存在。")
                continue
            # What came into the list since the trial was not looked at by anybody.
            keys = set(bag.ready(left)) & set(fresh.ready(left))
            done[bag.application_id] = _see(act, fresh, keys, seen_as, run)
        counts = (str(len(done)), str(sum(done.values())))
        act.note("title_batch", batch_id, fields=(*counts, seen_as), reason=run)
    return done, refused


def _see(act: Act, bag: Bag, keys: set[str], seen_as: SeenAs, run: str) -> int:
    lines = {now.line.key: now for now in case_file(act.office, bag.case_id).materials() if now.line.key in keys}
    return sum(
        lay_over(act, bag.case_id, key, seen_told(now, seen_as), why=run) for key, now in lines.items()
    )  # fmt: skip
