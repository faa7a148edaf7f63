"""Compile a definition: every expression bound, every trigger known and ranked."""

from charter_desktop.forms.binding import FormScope
from charter_desktop.forms.definition import FormDefinition, Group, Output, Question, Repeat, SetValue
from charter_desktop.forms.dependencies import CycleError, ranked
from charter_desktop.forms.form_error import FormError, FormFault
from charter_desktop.forms.program import Dependent, Program, Read, Role, Spec, Trigger, Writing
from charter_desktop.forms.xpath.compile import compile_text
from charter_desktop.forms.xpath.compiled import Compiled, Run, as_boolean, as_number
from charter_desktop.forms.xpath.functions import VOLATILE
from charter_desktop.forms.xpath.mistake import ExpressionError
from charter_desktop.forms.xpath.values import XValue

_FIRST_LOAD = "odk-instance-first-load"
_NEW_ROW = "odk-new-repeat"
_CHANGED = "xforms-value-changed"


def program_of(definition: FormDefinition) -> Program:
    """Compile a form once, and keep that beside it; raises FormError for what can't be run."""
    found = definition.__dict__.get("_program")
    if not isinstance(found, Program):
        found = _Compilation(definition).program()
        definition.__dict__["_program"] = found
    return found


class _Compilation:
    def __init__(self, definition: FormDefinition) -> None:
        self._definition = definition
        self._specs: list[Spec] = []
        self._root = self._spec(definition.root, None)
        self._by_path = {spec.node.path: spec for spec in self._specs}
        self._triggers: list[Trigger] = []
        self._remarks: list[FormError] = []
        self._free: dict[str, tuple[Compiled, FormScope]] = {}

    def program(self) -> Program:
        for spec in self._specs:
            self._compile_node(spec)
        for writing in self._definition.set_values:
            if "@" in writing.target:
                continue  # attributes of entities are for a server, which there is none
            self._compile_writing(writing)
        try:
            triggers = ranked(self._triggers)
        except CycleError as error:
            first = error.path[0].partition(" ")
            role = first[2].strip("()")
            raise FormError(FormFault.CIRCLE, first[0], role, found=str(error)) from error
        _connect(triggers)
        return Program(
            self._definition, self._root, tuple(self._specs), self._by_path, triggers, tuple(self._remarks)
        )

    def _spec(self, node: Group | Question, parent: Spec | None) -> Spec:
        spec = Spec(node, parent, len(self._specs))
        self._specs.append(spec)
        if isinstance(node, Group):
            for child in node.children:
                spec.children[child.name] = self._spec(child, spec)
        return spec

    def _compile_node(self, spec: Spec) -> None:
        bind = spec.node.bind
        for role, text in (
            (Role.CALCULATE, bind.calculate),
            (Role.RELEVANT, bind.relevant),
            (Role.REQUIRED, bind.required),
            (Role.READONLY, bind.readonly),
            (Role.CONSTRAINT, bind.constraint),
        ):
            if text:
                self._add(spec, role, text)
        if isinstance(spec.node, Repeat) and spec.node.count:
            self._add(spec, Role.COUNT, spec.node.count)
        if isinstance(spec.node, Question) and spec.node.itemset and spec.node.itemset.nodeset:
            self._add(spec, Role.CHOICES, spec.node.itemset.nodeset)
        for text in _outputs(spec.node):
            self._add_text(spec, text)

    def _add(self, spec: Spec, role: Role, text: str) -> None:
        origin = spec.parent if role is Role.COUNT and spec.parent is not None else spec
        code, scope = self._code(text, origin, spec.node.key, role.value)
        trigger = Trigger(spec, role, _face(role, code), text, scope.reads)
        if role is Role.CONSTRAINT:
            trigger.reads.append(Read(spec, spec.repeat))
        trigger.volatile = role is Role.CALCULATE and any(call.name in VOLATILE for call in scope.calls)
        if role is Role.CALCULATE and any(call.name == "once" for call in scope.calls):
            trigger.reads[:] = [read for read in trigger.reads if read.target is not spec]
        spec.volatile = spec.volatile or trigger.volatile
        spec.triggers[role] = trigger
        self._triggers.append(trigger)

    def _add_text(self, spec: Spec, text: str) -> None:
        """Watch an expression inside a text; what can't be read there stays blank and is remarked."""
        try:
            code, scope = self._code(text, spec, spec.node.key, Role.TEXT.value)
        except FormError as error:
            self._remarks.append(error)
            return
        self._triggers.append(Trigger(spec, Role.TEXT, _face(Role.TEXT, code), text, scope.reads))

    def _code(self, text: str, spec: Spec, path: str, role: str) -> tuple[Compiled, FormScope]:
        known = self._free.get(text)
        if known is not None:
            code, known_scope = known
            return code, known_scope.copied()
        scope = FormScope.on(self._root, spec)
        faults: list[ExpressionError] = []
        try:
            code = compile_text(text, scope, self._definition.spaces, faults)
        except ExpressionError as error:
            raise _wrong(error, text, path, role) from error
        if faults:
            raise _wrong(faults[0], text, path, role)
        self._check_missing(scope, text, path, role)
        if scope.is_free and not scope.missing:
            self._free[text] = code, scope.copied()
        return code, scope

    def _check_missing(self, scope: FormScope, text: str, path: str, role: str) -> None:
        """Refuse an absolute path that leads nowhere; a relative one is an empty node-set, as in JavaRosa."""
        for missing in scope.missing:
            if missing.startswith("/"):
                raise FormError(FormFault.NOT_IN_THE_FORM, path, role, found=missing, expression=text)
            odd = FormError(FormFault.READS_AS_BLANK, path, role, found=missing, expression=text)
            self._remarks.append(odd)

    def _compile_writing(self, writing: SetValue) -> None:
        target = self._by_path.get(tuple(writing.target.strip("/").split("/")))
        if target is None:
            raise FormError(FormFault.WRITES_TO_NOTHING, found=writing.target)
        run = self._writing_run(writing, target)
        if _CHANGED in writing.events:
            source = self._by_path.get(tuple(writing.source.strip("/").split("/")))
            if source is not None:
                shared = _shared(source, target)
                source.on_change.append(Writing(target, shared, target.route(shared), run))
        if _FIRST_LOAD in writing.events or _NEW_ROW in writing.events:
            target.on_load.append(Writing(target, target.repeat, (), run, _NEW_ROW in writing.events))

    def _writing_run(self, writing: SetValue, target: Spec) -> Run[XValue]:
        if not writing.expression:
            text = writing.text
            return lambda _context: text
        return self._code(writing.expression, target, target.node.key, "trigger")[0].run


def _outputs(node: Group | Question) -> list[str]:
    """Give the expressions inside the texts of a node, once each."""
    labels = [node.label, node.hint, node.bind.constraint_message, node.bind.required_message]
    if isinstance(node, Question):
        labels.append(node.guidance)
    found: dict[str, None] = {}
    for label in labels:
        for text in label.values() if label else ():
            for part in text.parts:
                if isinstance(part, Output):
                    found[part.expression] = None
    return list(found)


def _wrong(error: ExpressionError, text: str, path: str, role: str) -> FormError:
    position = -1 if error.position is None else error.position
    return FormError(FormFault.EXPRESSION, path, role, position, expression=text, **error.facts)


def _shared(one: Spec, two: Spec) -> Spec | None:
    above = set(one.above())
    return next((spec for spec in two.above() if spec in above and spec.is_repeat), None)


def _face(role: Role, code: Compiled) -> Run[XValue]:
    match role:
        case Role.RELEVANT | Role.REQUIRED | Role.READONLY | Role.CONSTRAINT:
            return as_boolean(code)
        case Role.COUNT:
            return as_number(code)
        case Role.CALCULATE | Role.CHOICES | Role.TEXT:
            return code.run


def _connect(triggers: tuple[Trigger, ...]) -> None:
    for trigger in triggers:
        seen: set[tuple[int, int]] = set()
        owner = trigger.owner
        for read in trigger.reads:
            mark = (id(read.target), id(read.shared))
            if mark not in seen:
                seen.add(mark)
                slot = owner.index if owner.single else -1
                route = owner.route(read.shared) if slot < 0 else ()
                read.target.dependents.append(Dependent(trigger, read.shared, route, slot))
        for up in owner.above():
            if up.is_repeat:
                up.inner.append(trigger)
