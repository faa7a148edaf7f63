"""The words of the operating system and of libraries that reach people, in the language of the program."""

from charter_desktop.wording.voice import Voice


def system_words(detail: str, voice: Voice) -> str:
    """Translate what is known; anything else stays as it came, which is better than nothing."""
    say = voice.say
    known = {
        "No such file or directory": say("wording", "there is no such file or folder"),
        "File exists": say("wording", "a file of that name is in the way"),
        "Is a directory": say("wording", "it is a folder"),
        "Not a directory": say("wording", "a file is in the way where a folder should be"),
        "File name too long": say("wording", "its name is too long"),
        "Device or resource busy": say("wording", "it is in use"),
        "Input/output error": say("wording", "the disk reports an error"),
        "Directory not empty": say("wording", "the folder is not empty"),
        "Cannot detect file format.": say("wording", "its contents are those of no workbook"),
    }
    return known.get(detail, detail)
