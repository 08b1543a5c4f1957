"""Cases: opened, answered, judged, moved from stage to stage, found again."""
