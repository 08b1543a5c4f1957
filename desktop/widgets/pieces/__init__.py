"""Small pieces of a page: cards, buttons, pills, tabs, side panels."""
