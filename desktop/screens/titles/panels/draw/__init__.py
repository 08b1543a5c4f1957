"""The draw of experts on the screen: the pool with every reason, the draw before a witness, the check."""
