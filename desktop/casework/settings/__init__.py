"""How the office names itself, and the values of policy only it can know."""
