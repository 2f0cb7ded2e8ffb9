"""Alembic's environment: runs on the connection that `db.upgrade` hands over."""

from alembic import context

from db.models import METADATA

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=METADATA, render_as_batch=True)
context.run_migrations()
