"""Review committees (评委会) and whether they may meet."""
