"""Write the next Alembic migration from what the models say and the migrations do not yet."""

from __future__ import annotations

import re
import sys
import tempfile

from alembic import command

from db.check import MIGRATIONS
from db.migrating import scripts
from db.store import engine_for
from db.upgrade import upgrade


def main(name: str) -> None:
    """Make `db/migrations/versions/NNNN_name.py`; look at it before it is committed."""
    versions = MIGRATIONS / "versions"
    versions.mkdir(exist_ok=True)
    number = len(list(versions.glob("[0-9]*.py"))) + 1
    revision = f"{number:04}_{name}"
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/empty.db"
        if number > 1:
            upgrade(url)
        engine = engine_for(url)
        config = scripts()
        with engine.connect() as connection, connection.begin():
            config.attributes["connection"] = connection
            command.revision(config, name.replace("_", " "), autogenerate=True, rev_id=revision)
    (made,) = versions.glob(f"{revision}_*.py")
    text = re.sub(r"db\.types\.(\w+)\([^)]*\)", r"\1()", made.read_text())
    text = re.sub(r"^ *# ###.*\n", "", text, flags=re.MULTILINE)
    text = text.replace(
        "from alembic import op\n", "from alembic import op\n\nfrom db.types import Instant, Said\n"
    )
    made.unlink()
    (versions / f"{revision}.py").write_text(text)


if __name__ == "__main__":
    main(sys.argv[1])
