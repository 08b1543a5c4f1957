"""The ways back: returned with why, withdrawn by the desk, given up."""
