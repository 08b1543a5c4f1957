"""How the office and this workstation are set up."""
