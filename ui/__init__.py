"""What is seen: the only floor that knows Qt; it asks the kiosk's desks and never the database."""
