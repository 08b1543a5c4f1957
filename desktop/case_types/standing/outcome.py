"""What the end of a case is called on paper: a permit is granted, a cancellation too, an account is opened."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class OutcomeWords:
    """Literal Chinese of one kind of case; "" where a notice has nothing to say."""

    granted: str = "准予许可"
    refused: str = "不予许可"
    accepted: str = "受理不表示申请已获批准。取得许可以前，外国人不得在境内工作。"
    handed_over: str = "根据《中华人民共和国行政许可法》第四十四条，许可证件自作出决定之日起十个工作日内颁发、送达。"
    afterwards: str = (
        "外国人应当在许可载明的有效期、用人单位和职务范围内工作；信息变更、延期和注销，请在规定的期限内办理。"
    )


PERMIT = OutcomeWords()
SHORT_STAY = OutcomeWords(afterwards="外国人应当在许可载明的有效期、单位、地点和工作内容范围内工作。")
TRANSFER = OutcomeWords(accepted="受理不表示申请已获批准。取得许可以前，外国人不得在新聘用单位工作。")
EXTENSION = OutcomeWords(
    granted="准予延期",
    refused="不予延期",
    accepted="受理不表示申请已获批准。原许可在其载明的有效期内继续有效。",
)
CHANGE = OutcomeWords(
    granted="准予变更",
    refused="不予变更",
    accepted="受理不表示申请已获批准。准予变更以前，外国人按原许可载明的内容工作。",
)
CANCELLATION = OutcomeWords(
    granted="准予注销",
    refused="不予注销",
    accepted="受理不表示许可已经注销。",
    handed_over="",
    afterwards="许可注销后，未取得新的工作许可的，外国人不得在境内工作；居留证件事宜请向公安机关出入境管理机构咨询办理。",
)
REISSUE = OutcomeWords(granted="准予补办", refused="不予补办", accepted="受理不表示申请已获批准。")
ACCOUNT = OutcomeWords(
    granted="准予注册",
    refused="不予注册",
    accepted="受理不表示账户已经开通。",
    handed_over="",
    afterwards="账户由单位授权的经办人使用；单位信息或者经办人有变化的，请及时更新。",
)
