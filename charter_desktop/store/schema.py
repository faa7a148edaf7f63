"""The tables of a workspace. Rows are only ever added; `unread` alone is overwritten."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData()

workspace = Table(
    "workspace",
    metadata,
    Column("id", Text, primary_key=True),
    Column("owner", Text, nullable=False),
    Column("city", Text, nullable=False),
    Column("round", Text, nullable=False),
)

form = Table(
    "form",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("form_id", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("xform", LargeBinary, nullable=False),
    Column("workbook", LargeBinary, nullable=False),
)

revision = Table(
    "revision",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("line", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("parents", Text, nullable=False),
    Column("basis", Text, nullable=False),
    Column("department", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("form", Text, nullable=False),
    Column("salt", Text, nullable=False),
    Column("gesture", Text, nullable=False),
    Index("revision_of_field", "line", "field"),
)

edge = Table(
    "edge",
    metadata,
    Column("parent", Text, primary_key=True),
    Column("child", Integer, ForeignKey("revision.n"), primary_key=True),
    sqlite_with_rowid=False,
)

document = Table(
    "document",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("sha256", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("way", Text, nullable=False),
    Column("peer", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("facts", Text, nullable=False),
    UniqueConstraint("sha256", "kind", "way"),
)

carried = Table(
    "carried",
    metadata,
    Column("revision", Integer, ForeignKey("revision.n"), primary_key=True),
    Column("document", Text, primary_key=True),
    sqlite_with_rowid=False,
)

blob = Table(
    "blob",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("bytes", LargeBinary, nullable=False),
)

unread = Table(
    "unread",
    metadata,
    Column("field", Text, primary_key=True),
    Column("text", Text, nullable=False),
)
