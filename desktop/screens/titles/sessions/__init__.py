"""会议: the sessions of a batch, one session whole."""
