"""The register of people urgently needed, on the screen."""
