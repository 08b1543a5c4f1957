"""Theme: tokens, style sheet, fonts, icons, and the words on a label."""
