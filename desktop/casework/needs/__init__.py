"""The register of people urgently needed (急需紧缺): needs, who was brought in, how many are still wanted."""
