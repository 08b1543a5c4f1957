"""Official letters from draft to seal: three acts by roles, a number only when signed, tracked against the template."""
