"""How evidence looks as JSON."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from charter_desktop.usecases.list_evidence import EvidenceLine, EvidenceSize


def evidence_json(line: "EvidenceLine") -> dict[str, Any]:
    """Give one piece of evidence: a file has sha256 and size in bytes, a link a url."""
    item = line.item
    common = {
        "id": item.id,
        "name": item.name,
        "about": item.about,
        "questions": list(item.questions),
        "kind": line.kind.value,
        "notes": [{"concern": one.concern.value, "detail": one.detail} for one in line.notes],
    }
    if item.is_link:
        return {**common, "url": item.url}
    return {**common, "sha256": item.sha256, "size": line.size, "answer": line.is_answer}


def size_json(size: "EvidenceSize") -> dict[str, Any]:
    """Give what all files come to, in bytes."""
    return {"files": size.size, "in_mail": size.in_mail, "limit": size.limit, "fits": size.fits}
