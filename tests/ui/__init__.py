"""What is seen, and what a touch does."""
