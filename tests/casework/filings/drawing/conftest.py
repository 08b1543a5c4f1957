"""A case that can be accepted."""

from tests.casework.notices.conftest import told, whole

__all__ = ["told", "whole"]
