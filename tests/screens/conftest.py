"""The real window, offscreen."""

from __future__ import annotations

from tests.window_fixtures import desk, parts, practice_template, work

__all__ = ["desk", "parts", "practice_template", "work"]
