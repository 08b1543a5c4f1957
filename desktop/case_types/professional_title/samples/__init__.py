"""Invented applicants for professional titles: mostly engineers of zone firms, every fourth unfinished or at fault."""
