"""The desks: one class each, one method for each thing that a person does there."""
