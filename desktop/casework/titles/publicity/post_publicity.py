"""Put names up: the list of who is reviewed, or of who passed."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import told
from desktop.casework.titles.batches.told import standing_batch
from desktop.casework.titles.inside.chosen import chosen
from desktop.casework.titles.inside.life import application_row, step
from desktop.casework.titles.publicity.list_publishable import BEFORE, POSTED, on_open_ones, why_not
from desktop.casework.titles.publicity.questions import PublicityAnswers
from desktop.casework.titles.publicity.reckon_publicity import reckoned
from desktop.casework.titles.publicity.rows import frozen
from desktop.store.tables import TitlePublicised, TitlePublicity


def post_publicity(
    office: Office, batch_id: int, stage: str, applications: Sequence[int], raw: Answers
) -> Changed:  # fmt: skip
    """Post names for a stage (`before_review`, `result`); both counts are frozen with it. `Changed.batch`.

    In: raw answers of `PublicityAnswers`. Raises `Expected` with `field`: fewer working days than the rule asks for,
    a name whose turn it is not or that stands on another publicity, one posted before it was voted on.
    """
    asked = told(PublicityAnswers, raw, office.clock.today())
    count = reckoned(office.policy, stage, asked.posted_on, asked.until_on)
    if count.short_by:
        raise Expected(
            _("到 {until} 只有 {held} 个工作日，须满 {days} 个。").format(
                until=asked.until_on.isoformat(), held=count.held, days=count.days
            ),
            _("最早到 {earliest} 截止。").format(earliest=count.earliest.isoformat()),
            field="until_on",
        )
    with deed(office, "post_publicity") as act:
        batch = standing_batch(act, batch_id)
        names = chosen(act, batch_id, applications)
        counts, on_one = office.store.reads.standing_counts(batch_id), on_open_ones(office, batch_id)
        for one in names:
            why = why_not(one, stage, batch.mode, counts.get(one.id), on_one)
            if why:
                raise Expected(why, _("请从名单中去掉，或先办完前一步。"), field="applications")
            days = one.data.get("days")
            accepted = str(days.get("accepted") or "") if isinstance(days, dict) else ""
            if stage == "before_review" and accepted and asked.posted_on.isoformat() < accepted:
                says = _("{receipt} 在 {day} 受理，不能早于这一天公示。")
                raise Expected(says.format(receipt=one.receipt, day=accepted), field="posted_on")
            if stage == "result" and one.id in counts and counts[one.id].day > asked.posted_on:
                says = _("{receipt} 在 {day} 表决，不能早于这一天公示结果。")
                raise Expected(
                    says.format(receipt=one.receipt, day=counts[one.id].day.isoformat()), field="posted_on"
                )
        row = act.unit.add(
            TitlePublicity(
                batch_id=batch_id,
                stage=stage,
                posted_on=asked.posted_on,
                until_on=asked.until_on,
                rule=frozen(count),
                details=asked.model_dump(mode="json", include={"way", "place", "supervisor", "telephone"}),
                by_name=office.actor.name,
                created_at=act.unit.now,
                updated_at=act.unit.now,
            )
        )
        key = key_of(row.id)
        for one in names:
            act.unit.add(TitlePublicised(publicity_id=key, application_id=one.id))
            if one.state == BEFORE[stage]:
                step(act, application_row(act, one.id)[0], POSTED[stage])
        act.note("title_publicity", key, fields=(stage, str(len(names))))
    return Changed(batch=batch_id)
