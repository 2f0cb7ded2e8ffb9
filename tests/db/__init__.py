"""What is kept is kept right, on SQLite and on PostgreSQL."""
