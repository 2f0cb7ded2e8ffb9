"""The front door as a machine that Hypothesis works: who acts, and what must always hold."""
