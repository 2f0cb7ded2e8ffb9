"""The desks of rooms as a machine: who acts, what must always hold, and what the journal tells."""
