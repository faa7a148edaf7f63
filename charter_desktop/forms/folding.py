"""Compare words as a person does: without case, accents and double spaces."""

import unicodedata


def bare(text: str) -> str:
    """Give a text without case, accents and double spaces."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return " ".join("".join(one for one in apart if not unicodedata.combining(one)).split())
