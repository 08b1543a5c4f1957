"""境内申请: one of the ten grounds, its document, and a visa or residence paper that fits."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.basics.language import N_, said
from desktop.case_types.work_permit.choices import RESIDENCE_KINDS
from desktop.case_types.work_permit.judging.by_kind.look import Look
from desktop.policy.book.grounds import Ground, GroundsChapter
from desktop.policy.verdict import Condition, Outcome

INSIDE_GROUNDS = "work_permit/inside_grounds"
OF_TRANSFER = "change_employer"  # has a kind of case of its own
OF_TALENT = "talent"
ZONE_MAY_CLAIM = frozenset({"zone_preference", "recognised"})


def inside_conditions(look: Look) -> Iterator[Condition]:
    """The conditions of an application inside China (外专发〔2017〕36号)."""
    grounds = look.library.chapter(INSIDE_GROUNDS, GroundsChapter).on(look.day)
    ground = next((g for g in grounds if g.key == look.facts.inside_ground), None)
    if ground is None:
        yield from look.unknown("inside_ground", "inside_ground")
    else:
        yield from _ground(look, ground)
        yield from _talent(look, ground)
        yield from _basis(look, ground)
        yield from _zone(look, ground)
    yield from _residence(look, ground)


def _ground(look: Look, ground: Ground) -> Iterator[Condition]:
    fact = said(N_("（{number}）{ground}"), number=ground.number, ground=ground.short)
    if ground.key == OF_TRANSFER:
        note = N_("变换聘用单位的，请改用“变换聘用单位”事项办理。")
        yield from look.tell("inside_ground", Outcome.UNMET, fact, "inside_ground", note)
    else:
        yield from look.tell("inside_ground", Outcome.MET, fact, "inside_ground")


def _talent(look: Look, ground: Ground) -> Iterator[Condition]:
    """Who is here on another visa and applies as a talent is of class A."""
    if ground.key != OF_TALENT:
        return
    best = look.found.best
    if best == "A":
        yield from look.tell("inside_talent", Outcome.MET, N_("达到A类条款"), "lines")
    elif look.undecided("A"):
        yield from look.tell("inside_talent", Outcome.UNKNOWN, N_("A类条款尚不能判断"), "lines")
    else:
        rule = look.rules.get("inside_talent")
        note = said(N_("{cure}{note}"), cure=rule.cure, note=rule.note) if rule else ""
        yield from look.tell("inside_talent", Outcome.UNMET, N_("未达到A类条款"), "lines", note)


def _basis(look: Look, ground: Ground) -> Iterator[Condition]:
    given = (look.facts.inside_ground_basis or "").strip()
    if given:
        yield from look.tell("inside_basis", Outcome.MET, given, "inside_ground_basis")
    elif ground.basis_needed:
        note = said(N_("请填写：{document}。"), document=ground.basis)
        yield from look.tell("inside_basis", Outcome.UNKNOWN, N_("依据文件未填"), "inside_ground_basis", note)
    else:
        yield from look.tell("inside_basis", Outcome.WAIVED, N_("该情形不另需依据文件"), "inside_ground_basis")


def _zone(look: Look, ground: Ground) -> Iterator[Condition]:
    """Whether a national-level zone counts is not known: the deciding body has to say so."""
    rule = look.rules.get("inside_zone")
    if rule is None or ground.key not in ZONE_MAY_CLAIM or look.facts.employer_in_zone is False:
        return
    note = said(N_("{cure}{note}"), cure=rule.cure, note=rule.note)
    given = (look.facts.inside_ground_basis or "").strip()
    fact = said(N_("依据文件：{document}"), document=given) if given else N_("没有决定机关的认可文件")
    yield from look.tell("inside_zone", Outcome.UNKNOWN, fact, "inside_ground_basis", note)


def _residence(look: Look, ground: Ground | None) -> Iterator[Condition]:
    kind, until = look.facts.residence_kind, look.facts.residence_expires_on
    if kind is None:
        yield from look.unknown("inside_residence", "residence_kind")
        return
    title = RESIDENCE_KINDS.title(kind)
    if kind == "none":
        yield from look.tell("inside_residence", Outcome.UNMET, title, "residence_kind")
    elif ground is not None and ground.holds and kind not in ground.holds:
        wanted = "、".join(RESIDENCE_KINDS.title(one) for one in ground.holds)
        note = said(N_("该情形须持{papers}。"), papers=wanted)
        yield from look.tell("inside_residence", Outcome.UNMET, title, "residence_kind", note)
    elif until is None:
        yield from look.unknown("inside_residence", "residence_expires_on")
    else:
        fact = said(N_("{paper}，有效期至 {day}"), paper=title, day=until.isoformat())
        yield from look.met("inside_residence", until >= look.day, fact, "residence_expires_on")
