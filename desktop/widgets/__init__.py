"""Widgets: plain values in, signals out; they know no case, no policy, no paper and no store.

Rooms: `look` (theme, icons, fonts), `pieces` (cards, buttons, pills), `shell` (the frame of the window), `lists`
(tables), `form` and `editors` (answering questions), `asking` (passwords, pickers, wizards, questions), `paper`.
Constructor signatures stand in docs/architecture.md, "widgets, door by door".
"""
