"""Alembic's environment: runs on the connection that `db.upgrade` hands over."""

from alembic import context

from db.models import METADATA
from db.models.schema import repeat_for_postgresql

repeat_for_postgresql()
connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=METADATA, render_as_batch=True)
context.run_migrations()
