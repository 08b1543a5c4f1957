"""Direct reports, for what a case has to look at before it ends."""

from __future__ import annotations

from tests.casework.reports.conftest import opened, report, send, sign, whole

__all__ = ["opened", "report", "send", "sign", "whole"]
