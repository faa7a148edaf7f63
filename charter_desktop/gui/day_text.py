"""Days as people write them."""


def day_text(text: str) -> str:
    """Write an ISO day as dd/mm/yyyy; anything else, such as a period in words, stays as it is."""
    is_day = len(text) == 10 and text[4] == text[7] == "-"
    return f"{text[8:]}/{text[5:7]}/{text[:4]}" if is_day else text
