"""What is asked in the five kinds about professional titles: each fact once, for judgement and all papers."""
