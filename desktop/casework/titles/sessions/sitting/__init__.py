"""Who sits: panels, signing in, substitutes, withdrawal."""
