"""Every refusal, trouble and finding has its sentence, in every language, whole."""

import string

import pytest

from charter_desktop.domain.finding import Problem
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.usecases.sample_round import Played
from charter_desktop.wording.faults import refusal_sentence, trouble_sentence
from charter_desktop.wording.problems import problem_sentence
from charter_desktop.wording.sample import sample_sentence
from charter_desktop.wording.voice import LANGUAGES, Voice

VOICES = [Voice(language) for language in LANGUAGES]


@pytest.mark.parametrize("voice", VOICES, ids=LANGUAGES)
@pytest.mark.parametrize("fault", Fault, ids=lambda fault: fault.name)
def test_every_fault_is_said_in_one_sentence_that_names_the_place(fault: Fault, voice: Voice) -> None:
    said = refusal_sentence(Refusal(fault, "THE PLACE", {"problem": "unsigned"}), voice)
    assert said.strip()
    assert "\n" not in said
    assert "{" not in said


@pytest.mark.parametrize("voice", VOICES, ids=LANGUAGES)
def test_every_trouble_names_its_file(voice: Voice) -> None:
    for trouble in Trouble:
        assert "city.charter" in trouble_sentence(TroubleError(trouble, "city.charter", "why"), voice)


@pytest.mark.parametrize("voice", VOICES, ids=LANGUAGES)
def test_every_finding_about_a_file_has_a_sentence(voice: Voice) -> None:
    said = {problem: problem_sentence(problem.value, "data/x.csv", voice) for problem in Problem}
    assert all(sentence.endswith(".") and "{" not in sentence for sentence in said.values())


@pytest.mark.parametrize("voice", VOICES, ids=LANGUAGES)
def test_everything_that_happens_in_the_demonstration_is_told(voice: Voice) -> None:
    for played in Played:
        assert sample_sentence(played.value, voice)


def test_a_translation_keeps_the_places_of_its_sentence() -> None:
    english, spanish = VOICES
    for source, forms in spanish._sentences.items():
        wanted = {name for _, name, _, _ in string.Formatter().parse(source) if name}
        for form in forms:
            assert {name for _, name, _, _ in string.Formatter().parse(form) if name} == wanted, source
    assert (
        english.say("wording", "A sentence that nobody translated.") == "A sentence that nobody translated."
    )


def test_one_and_many_take_their_own_forms() -> None:
    for voice in VOICES:
        one, two = (voice.plural("wording", "%n open point(s)", "", 2)(count) for count in (1, 2))
        assert one.startswith("1 ")
        assert two.startswith("2 ")
        assert one[2:] != two[2:]
