"""Official letters (公文) as GB/T 9704-2012 has them: their parts as values, and the page they are drawn on."""
