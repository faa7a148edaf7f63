"""Texts of a live form: one language with a fall-back, expressions filled in."""

from collections.abc import Callable, Mapping

from charter_desktop.forms.binding import FormScope
from charter_desktop.forms.definition import Labels, Output, Question, Text
from charter_desktop.forms.host import FormHost
from charter_desktop.forms.instance import Place
from charter_desktop.forms.program import Program
from charter_desktop.forms.xpath.compile import compile_text
from charter_desktop.forms.xpath.compiled import Run, as_string
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.mistake import ExpressionError

_NOTHING: Mapping[str, Text] = {}


class Texts:
    """Gives labels, hints and messages of one session."""

    def __init__(self, program: Program, host: FormHost) -> None:
        self._program = program
        self._host = host
        self._compiled: dict[tuple[int, str], Run[str]] = {}

    def words(self, labels: Labels, language: str, place: Place, quote: Callable[[str], str] = str) -> str:
        """Give a text in a language, or in the default one, with its expressions filled in.

        `quote` is done to what each expression gives, such as keeping it from reading as markup.
        """
        text = self._chosen(labels, language)
        if text is None:
            return ""
        if all(isinstance(part, str) for part in text.parts):
            return text.plain()
        return "".join(
            part if isinstance(part, str) else quote(self._output(part, place)) for part in text.parts
        )

    def image(self, labels: Labels, language: str) -> str:
        """Give the file name of the picture beside a text."""
        text = self._chosen(labels, language)
        return text.image if text is not None else ""

    def entry(self, name: str) -> Labels:
        """Give an itext entry in all its languages."""
        return self._program.definition.itext.get(name, _NOTHING)

    def itext(self, name: str, language: str) -> str:
        """Give an itext entry, for the function jr:itext(); one that is missing is named, as in JavaRosa."""
        found = self._program.definition.itext.get(name)
        return f"[itext:{name}]" if found is None else self.words(found, language, self._host.root)

    def _chosen(self, labels: Labels, language: str) -> Text | None:
        found = labels.get(language)
        if found is None:
            found = labels.get(self._program.definition.default_language)
        return found if found is not None else next(iter(labels.values()), None)

    def _output(self, part: Output, place: Place) -> str:
        run = self._compiled.get((place.spec.index, part.expression))
        if run is None:
            run = self._compiled[place.spec.index, part.expression] = self._compile(part, place)
        try:
            return run(Context(self._host, place))
        except ExpressionError:
            return ""

    def _compile(self, part: Output, place: Place) -> Run[str]:
        scope = FormScope.on(self._program.root, place.spec)
        try:
            return as_string(compile_text(part.expression, scope, self._program.definition.spaces))
        except ExpressionError:
            return lambda _context: ""


def labels_of(place: Place, kind: str) -> Labels:
    """Give the texts of a place: label, hint, guidance, constraint_message or required_message."""
    node = place.spec.node
    match kind:
        case "label":
            return node.label
        case "hint":
            return node.hint
        case "guidance":
            return node.guidance if isinstance(node, Question) else {}
        case "constraint_message":
            return node.bind.constraint_message
        case _:
            return node.bind.required_message
