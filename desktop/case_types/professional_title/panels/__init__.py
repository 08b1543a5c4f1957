"""Review committees, the pool of experts, who must withdraw, and the draw."""
