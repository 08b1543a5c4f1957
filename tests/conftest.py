"""What every test stands on: no screen, a fixed tongue, the top folder on the path."""

from __future__ import annotations

import os

# Before Qt is imported anywhere: the suite needs no display, and a workstation's input method must not mix in.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
os.environ.pop("QT_IM_MODULE", None)
os.environ.pop("QT_SCALE_FACTOR", None)
