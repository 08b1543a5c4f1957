"""Secret ballots: counted, voided, announced, counted again by anybody."""
