"""The title of a form in one of its languages."""

from charter_desktop.forms.definition import FormDefinition


def title_in(form: FormDefinition, language: str) -> str:
    """Give a form's title; of `Housing / Vivienda` the part in a language such as `es`."""
    parts = form.title.split(" / ")
    if len(parts) != len(form.languages):
        return form.title
    spoken = (n for n, name in enumerate(form.languages) if f"({language})" in name)
    return parts[next(spoken, 0)]
