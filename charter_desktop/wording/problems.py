"""One sentence for everything that can be wrong with a signed file."""

from collections.abc import Callable, Mapping

from charter_desktop.domain.finding import Problem
from charter_desktop.wording.voice import Voice


def problem_sentence(problem: str, entry: str, voice: Voice) -> str:
    """Say what is wrong with a file or one entry of it; `problem` is a Problem's value."""
    return _SENTENCES[Problem(problem)](voice).format(entry=entry or "?")


def _odd_entry(voice: Voice) -> str:
    return voice.say("wording", "{entry} is packed in a way that this program never writes.")


def _odd_signature(voice: Voice) -> str:
    return voice.say("wording", "The signature {entry} is built in a way that can't be relied on.")


_SENTENCES: Mapping[Problem, Callable[[Voice], str]] = {
    Problem.NOT_A_CONTAINER: lambda voice: voice.say("wording", "It is no signed container (ASiC-E)."),
    Problem.SEALED: lambda voice: voice.say(
        "wording", "It is encrypted for somebody; open it in their workspace."
    ),
    Problem.TRUNCATED: lambda voice: voice.say(
        "wording", "Its end is missing: it was not copied or sent whole."
    ),
    Problem.TRAILING_DATA: lambda voice: voice.say("wording", "Something was added before or behind it."),
    Problem.GAP: lambda voice: voice.say("wording", "It holds bytes that belong to no file in it."),
    Problem.TOO_LARGE: lambda voice: voice.say("wording", "It is larger than this program accepts."),
    Problem.TOO_MANY_ENTRIES: lambda voice: voice.say(
        "wording", "It holds more files than this program accepts."
    ),
    Problem.WRONG_MIMETYPE: lambda voice: voice.say(
        "wording", "It does not say that it is a signed container."
    ),
    Problem.DUPLICATE_NAME: lambda voice: voice.say("wording", "{entry} stands in it twice."),
    Problem.BAD_NAME: lambda voice: voice.say("wording", "{entry} is no safe name for a file."),
    Problem.SYMLINK: lambda voice: voice.say("wording", "{entry} points to another file."),
    Problem.DIRECTORY: _odd_entry,
    Problem.HEADERS_DIFFER: lambda voice: voice.say("wording", "{entry} is described in two different ways."),
    Problem.ENCRYPTED: lambda voice: voice.say("wording", "{entry} is locked with a password."),
    Problem.COMPRESSED: _odd_entry,
    Problem.RATIO: lambda voice: voice.say("wording", "{entry} would unpack to far more than it is."),
    Problem.DAMAGED: lambda voice: voice.say("wording", "{entry} is damaged."),
    Problem.NOT_OUR_FORM: _odd_entry,
    Problem.NO_MANIFEST: lambda voice: voice.say("wording", "Its list of files is missing."),
    Problem.UNLISTED: lambda voice: voice.say("wording", "{entry} is not in its list of files."),
    Problem.LISTED_BUT_MISSING: lambda voice: voice.say(
        "wording", "{entry} is in its list of files but not there."
    ),
    Problem.MEDIA_TYPE_DIFFERS: lambda voice: voice.say(
        "wording", "{entry} is listed as another type of file."
    ),
    Problem.NO_KIND: lambda voice: voice.say("wording", "It does not say what kind of file it is."),
    Problem.SEVERAL_KINDS: lambda voice: voice.say("wording", "It says that it is of several kinds."),
    Problem.NOT_CHECKED: lambda voice: voice.say("wording", "{entry} could not be checked."),
    Problem.UNSIGNED: lambda voice: voice.say("wording", "Nobody signed it."),
    Problem.CHANGED: lambda voice: voice.say("wording", "{entry} was changed after it was signed."),
    Problem.NOT_COVERED: lambda voice: voice.say("wording", "{entry} is not covered by a signature."),
    Problem.SIGNED_BUT_MISSING: lambda voice: voice.say("wording", "{entry} was signed but is not there."),
    Problem.BAD_SIGNATURE: lambda voice: voice.say(
        "wording", "The signature {entry} does not fit what it signs."
    ),
    Problem.BROKEN_XML: _odd_signature,
    Problem.FORBIDDEN_XML: _odd_signature,
    Problem.DUPLICATE_ID: _odd_signature,
    Problem.WRAPPED_SIGNATURE: _odd_signature,
    Problem.UNKNOWN_ALGORITHM: lambda voice: voice.say(
        "wording", "The signature {entry} uses a method that this program does not accept."
    ),
    Problem.TRANSFORMED: _odd_signature,
    Problem.PROPERTIES_NOT_SIGNED: _odd_signature,
    Problem.UNSIGNED_PROPERTIES: lambda voice: voice.say(
        "wording", "The signature {entry} carries additions that are not signed."
    ),
    Problem.ODD_REFERENCE: _odd_signature,
    Problem.NO_CERTIFICATE: lambda voice: voice.say(
        "wording", "The signature {entry} does not say whose it is."
    ),
    Problem.CERTIFICATE_DIFFERS: lambda voice: voice.say(
        "wording", "The certificate in {entry} is not the one that was signed with."
    ),
    Problem.BAD_CERTIFICATE: lambda voice: voice.say("wording", "The certificate in {entry} can't be read."),
    Problem.WEAK_KEY: lambda voice: voice.say("wording", "The key behind {entry} is too weak."),
    Problem.CERTIFICATE_NOT_VALID_THEN: lambda voice: voice.say(
        "wording", "The certificate in {entry} was not valid at the time of signing."
    ),
}
