"""A language to say sentences in: English as written in the sources, others from their .ts files."""

import json
from collections.abc import Callable
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

    def say(self, context: str, sentence: str) -> str:
        """Give a sentence in this language, with its places still open."""
        assert context == "wording", context
        forms = self._sentences.get(sentence) or [sentence]
        return forms[0] or sentence

    def plural(self, context: str, sentence: str, comment: str, forms: int) -> Callable[[int], str]:
        """Give a sentence that takes a count at `%n`.

        The literal 2 at the end is what lupdate takes for a count: in Python it recognises no variable.
        """
        assert context == "wording", context
        assert not comment
        assert forms == 2, forms
        known = self._sentences.get(sentence) or [sentence]

        def counted(count: int) -> str:
            chosen = known[0] if count == 1 else known[-1]
            return (chosen or sentence).replace("%n", str(count))

        return counted
