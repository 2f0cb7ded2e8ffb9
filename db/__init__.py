"""What is kept: the only floor that knows SQLAlchemy."""
