"""From release 2 to release 3: official letters, where copies went, what came in, direct reports, bundles, needs."""
