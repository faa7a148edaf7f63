"""A language to say sentences in: English as written in the sources, others from their .ts files."""

import json
from importlib import resources

LANGUAGES = ("en", "es")
"""The languages in which every sentence can be said."""


class Voice:
    """Says sentences in one language. Sentences stand whole in the code, in English.

    `say` looks like Qt's translate, so that lupdate finds its sentences.
    """

    def __init__(self, language: str = "en") -> None:
        assert language in LANGUAGES, language
        self.language = language
        place = resources.files("charter_desktop._generated") / "data" / "sentences" / f"{language}.json"
        self._sentences: dict[str, list[str]] = json.loads(place.read_text(encoding="utf-8"))

    def say(self, context: str, sentence: str, comment: str = "", count: int | None = None) -> str:
        """Give a sentence in this language; `%n` stands for the count, which chooses the form."""
        assert context == "wording", context
        assert not comment
        forms = self._sentences.get(sentence) or [sentence]
        if count is None:
            return forms[0] or sentence
        chosen = forms[0] if count == 1 or len(forms) == 1 else forms[-1]
        return (chosen or sentence).replace("%n", str(count))
