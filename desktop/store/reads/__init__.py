"""Reading for lists and pages: keys first, rows on demand, frozen values only."""
