"""容缺受理 and 告知承诺: papers promised, kept, broken, checked later, and what a broken promise costs."""
