"""发文: every number given out, where each copy went, and the answers waited for."""
