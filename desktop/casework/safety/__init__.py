"""Who may do what, signing in, keeping the office's file safe."""
