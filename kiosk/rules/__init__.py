"""Pure rules: what may be, decided from values alone."""
