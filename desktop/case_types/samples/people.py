"""Invented people and employers as raw answers, the same for the same seed."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import lru_cache
from random import Random

from pydantic import JsonValue

from desktop.basics.identity.invented import (
    invented_citizen,
    invented_permanent_resident,
    invented_uscc,
    zone_lines,
)
from desktop.case_types.samples.names import (
    CHINESE_NAMES,
    CITIZENS,
    EMPLOYER_WORDS,
    PEOPLES,
    TRADES,
    ZONES,
    People,
)

EMPLOYERS = 480  # how many different employers there are; a larger office has several cases with each
PASSPORT_YEARS = 10


def any_day(random: Random, year: int) -> date:
    """Some day of a year."""
    month = random.randint(1, 12)
    return date(year, month, random.randint(1, monthrange(year, month)[1]))


def invented_person(random: Random, people: People, age: int, day: date) -> dict[str, JsonValue]:
    """A person of this age on this day, complete and consistent with the passport's lines."""
    sex = random.choice(("male", "female"))
    born = any_day(random, day.year - age - 1)
    former = random.random() < 0.08
    surname, given, native = _name(random, people, sex)
    raw: dict[str, JsonValue] = {}
    if former:
        spelled, chinese = random.choice(CHINESE_NAMES)
        surname, given = spelled.split(" ", maxsplit=1)
        native, raw["chinese_name"] = "", chinese
    issued = any_day(random, day.year - random.randint(1, 4))
    issued = issued.replace(day=min(issued.day, 28))
    expires = date(issued.year + PASSPORT_YEARS, issued.month, issued.day)
    number = _passport_number(random, people.passport)
    city = random.choice(people.cities)
    raw |= {
        "surname": surname,
        "given_names": given,
        "sex": sex,
        "birth_date": born.isoformat(),
        "birth_place": city,
        "nationality": people.code,
        "former_chinese_national": former,
        "passports_held": [people.code],
        "passport_lines": zone_lines(
            issuer=people.code,
            surname=surname,
            given_names=given,
            number=number,
            nationality=people.code,
            born=born,
            sex=sex,
            expires=expires,
        ),
        "passport_type": "ordinary",
        "passport_number": number,
        "passport_issued_on": issued.isoformat(),
        "passport_expires_on": expires.isoformat(),
        "email": f"{surname.lower()}.{random.randrange(10_000):04d}@example.com".replace(" ", ""),
        "address_abroad": f"{city}市中心区第{random.randint(1, 99)}街{random.randint(1, 400)}号",
        "emergency_contact": f"{surname} {random.choice(people.female)[0]}",
        "emergency_phone": f"+00 {random.randrange(10**8, 10**9)}",
    }
    if native:
        raw["native_name"] = native
    if random.random() < 0.05:
        raw["permanent_resident_number"] = invented_permanent_resident(random, people.code, born, sex)
    if random.random() < 0.3:
        raw["family"] = [_spouse(random, people, surname, sex, born)]
    return raw


@lru_cache(maxsize=EMPLOYERS)
def _employer(number: int) -> tuple[tuple[str, JsonValue], ...]:
    random = Random(f"employer {number}")  # noqa: S311 - invented firms, no secrets
    city, zone = random.choice(ZONES)
    trade, industry = random.choice(TRADES)
    # 12 × 5 × 8 different words, so that an employer is found by name
    word = EMPLOYER_WORDS[number % 12] + "东南西北中"[number // 12 % 5] + "安和丰泰宁康盛兴"[number // 60]
    name = f"{city}{word}{trade}"
    born = any_day(random, random.randint(1965, 1990))
    head, handler = random.sample(CITIZENS, 2)
    in_zone = random.random() < 0.9
    raw: dict[str, JsonValue] = {
        "name": f"{name}有限公司",
        "uscc": invented_uscc(random),
        "employer_kind": "enterprise",
        "employer_in_zone": in_zone,
        "industry": industry,
        "registered_address": f"{city}市{zone}创新路{random.randint(1, 999)}号",
        "legal_representative": head,
        "legal_representative_id": invented_citizen(random, born, "male"),
        "handler": handler,
        "handler_id": invented_citizen(random, any_day(random, 1992), "female"),
        "handler_phone": f"1990000{random.randrange(10_000):04d}",
        "handler_email": f"hr{number:03d}@example.com",
        "phone": f"0431-8000{random.randrange(10_000):04d}",
        "employer_in_good_standing": True,
    }
    if in_zone:
        raw["zone"] = zone
    if random.random() < 0.95:  # most have used the system before
        opened = date(random.randint(2018, 2025), random.randint(1, 12), random.randint(1, 28))
        raw |= {
            "has_account": True,
            "account_opened_on": opened.isoformat(),
            "account_handler": handler,
            "account_seal": "单位法定名称章",
        }
    return tuple(raw.items())


def invented_employer(number: int) -> dict[str, JsonValue]:
    """The employer with this number, complete; numbers beyond `EMPLOYERS` begin again."""
    return dict(_employer(number % EMPLOYERS))


def any_people(random: Random) -> People:
    """Whose country: neighbours of Jilin more often than others."""
    return random.choices(PEOPLES, (30, 22, 18, 8, 6, 8, 4, 4))[0]


def _name(random: Random, people: People, sex: str) -> tuple[str, str, str]:
    family, native_family = random.choice(people.family)
    given, native_given = random.choice(people.male if sex == "male" else people.female)
    if sex == "female":
        family, native_family = family + people.female_ending[0], native_family + people.female_ending[1]
    parts = (native_family, native_given) if people.family_first else (native_given, native_family)
    return family, given, people.joint.join(parts)


def _passport_number(random: Random, pattern: str) -> str:
    first = pattern[0]  # a leading letter or digit is the country's own
    return first + "".join(
        str(random.randrange(10)) if sign == "9" else random.choice("CFGHJKLMNP") if sign == "A" else sign
        for sign in pattern[1:]
    )


def _spouse(random: Random, people: People, surname: str, sex: str, born: date) -> JsonValue:
    given = random.choice(people.female if sex == "male" else people.male)[0]
    return {
        "relation": "spouse",
        "name": f"{surname} {given}",
        "sex": "female" if sex == "male" else "male",
        "birth_date": any_day(random, born.year + random.randint(-4, 4)).isoformat(),
        "nationality": people.code,
        "passport_number": _passport_number(random, people.passport),
    }
