"""Why a paper that was handed in will not do, each reason with its clause."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop.basics.countries import name_in_chinese
from desktop.basics.language import N_, said
from desktop.case_types.case_type import Trouble
from desktop.case_types.material_words import AUTHENTICATIONS, PROMISED, THERE
from desktop.casework.casefile.checks import Checks
from desktop.casework.casefile.noted import Noted
from desktop.casework.casefile.photo_troubles import of_photo
from desktop.policy.reckoning.age import months_later
from desktop.policy.verdict import MaterialLine


def troubles(
    line: MaterialLine, state: str, noted: Noted, expires: date | None, day: date, checks: Checks
) -> tuple[Trouble, ...]:
    """Everything that is wrong with a paper on a day; nothing is wrong with one that is not there or not asked for.

    In: `expires` is the last usable day. A question nobody has answered yet (no translation noted) is no trouble.
    """
    if state in PROMISED and line.need == "required" and not noted.promise:
        return (_of_line(line, N_("只有可承诺的材料才能以承诺代替。"), line.cure),)
    if state not in THERE:
        return ()
    return (
        *_of_days(line, noted, expires, day, checks),
        *_of_origin(line, noted),
        *_of_authentication(line, noted, checks),
        *_of_translation(line, noted, checks),
        *_of_copies(line, noted),
        *(of_photo(noted.photo, checks) if line.pictured and noted.photo is not None else ()),
    )


def _of_days(
    line: MaterialLine, noted: Noted, expires: date | None, day: date, checks: Checks
) -> Iterator[Trouble]:
    if noted.issued_on is not None and noted.issued_on > day:
        yield _of_line(line, said(N_("出具日期 {day} 晚于今天。"), day=noted.issued_on.isoformat()))
    elif expires is not None and expires < day:
        yield _of_line(line, said(N_("已于 {day} 过期，请重新提交。"), day=expires.isoformat()), line.cure)
    elif line.months_valid is not None and noted.issued_on is None:
        yield _of_line(
            line, said(N_("须注明出具日期（自出具之日起 {months} 个月内有效）。"), months=line.months_valid)
        )
    rule = checks.rules.get("passport_left")
    if line.months_left is None or rule is None or expires is None or expires < day:
        return
    if expires < months_later(day, line.months_left):
        says = said(N_("有效期至 {day}，剩余不足 {months} 个月。"), day=expires.isoformat(), months=line.months_left)
        yield checks.by(rule, says, rule.cure)


def _of_origin(line: MaterialLine, noted: Noted) -> Iterator[Trouble]:
    """The route was told for the country that was answered; a paper from another one must go another way."""
    if not line.authentication or not noted.country or noted.country == line.country:
        return
    on_paper = name_in_chinese(noted.country)
    if not line.country:
        yield _of_line(line, said(N_("材料由{country}出具，申请信息中尚未填写，认证方式不能判断。"), country=on_paper))
    else:
        yield _of_line(
            line,
            said(
                N_("材料由{country}出具，与申请信息所填的{other}不一致，认证方式不能按所列办理。"),
                country=on_paper, other=name_in_chinese(line.country),
            ),
        )  # fmt: skip


def _of_authentication(line: MaterialLine, noted: Noted, checks: Checks) -> Iterator[Trouble]:
    given = noted.authentication
    sworn = checks.rules.get("self_sworn")
    if given == "self_sworn" and sworn is not None:
        yield checks.by(sworn, N_("本人宣誓声明不能代替主管机关的证明。"), sworn.cure)
        return
    if not given or not line.accepts or given in line.accepts:
        return
    if noted.country and noted.country != line.country:
        return  # said already: the route cannot be told by a country that is not the paper's
    says = (
        said(N_("尚未认证，应为：{route}。"), route=line.route)
        if given == "none"
        else said(
            N_("所附为{given}，应为：{route}。"), given=AUTHENTICATIONS.title(given), route=line.route
        )
    )
    confidence = line.route_confidence or line.confidence
    yield Trouble(says, line.route_clause, line.route_source, confidence, line.cure)


def _of_translation(line: MaterialLine, noted: Noted, checks: Checks) -> Iterator[Trouble]:
    if "translation" not in line.fields:
        return
    missing, seal = checks.rules.get("translation"), checks.rules.get("translation_seal")
    if noted.translation == "no" and missing is not None:
        yield checks.by(missing, N_("缺中文译件。"), missing.cure)
    elif noted.translation == "yes" and noted.translation_seal == "no" and seal is not None:
        yield checks.by(seal, N_("译件未加盖聘用单位公章。"), seal.cure)


def _of_copies(line: MaterialLine, noted: Noted) -> Iterator[Trouble]:
    """Fewer copies than are asked for; none noted is not looked at yet."""
    if 0 < noted.copies < line.copies:
        yield _of_line(
            line, said(N_("应交{asked}份，只有{given}份。"), asked=line.copies, given=noted.copies), line.cure
        )


def _of_line(line: MaterialLine, says: str, cure: str = "") -> Trouble:
    return Trouble(says, line.clause, line.source, line.confidence, cure)
