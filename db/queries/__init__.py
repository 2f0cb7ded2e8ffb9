"""Named questions and named changes: the only SQL of the house."""
