"""What the practice office keeps beside its cases: bundles, needs."""
