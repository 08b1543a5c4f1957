"""People a zone's firms are in urgent need of (急需紧缺): what is asked of a need."""
