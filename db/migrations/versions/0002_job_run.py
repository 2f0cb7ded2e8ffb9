"""The jobs that ran, by the moment they were due."""

import sqlalchemy as sa
from alembic import op

from db.types import Instant

revision = "0002_job_run"
down_revision = "0001_front_door"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "job_run",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("started_at", Instant(), nullable=False),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.Column("outcome", sa.String(length=12), nullable=True),
        sa.Column("trouble", sa.String(length=400), nullable=False),
        sa.CheckConstraint("(ended_at IS NULL) = (outcome IS NULL)", name=op.f("ck_job_run_ended")),
        sa.PrimaryKeyConstraint("name", "due_at", name=op.f("pk_job_run")),
    )


def downgrade() -> None:
    op.drop_table("job_run")
