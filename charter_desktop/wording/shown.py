"""Days, numbers and sizes as a person of the window's language writes them."""

from charter_desktop.wording.voice import Voice


def day(text: str) -> str:
    """Write an ISO date as dd/mm/yyyy; other text stays."""
    plain = len(text) == 10 and text[4] == text[7] == "-"
    return f"{text[8:]}/{text[5:7]}/{text[:4]}" if plain else text


def decimal(text: str, voice: Voice) -> str:
    """Write canonical decimal text with the comma or point of the language."""
    return text if voice.language == "en" else text.replace(".", ",")


def size_words(count: int, voice: Voice) -> str:
    """Write a size in bytes as B, KB or MB."""
    if count < 1024:
        return voice.plural("wording", "%n byte(s)", "", 2)(count)
    kilo = count / 1024
    shown, unit = (kilo, "KB") if kilo < 1024 else (kilo / 1024, "MB")
    return f"{decimal(f'{shown:.1f}', voice)} {unit}"
