"""Numbers and amounts as they are written in a language."""

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

NO_BREAK = "\u00a0"
_SEPARATORS = {"en": (",", "."), "es": (".", ",")}


def number(value: Decimal, language: str, places: int | None = None) -> str:
    """Write 1234.5 as `1,234.5` or `1.234,5`; as many places as it has, or as asked."""
    thousands, decimal = _SEPARATORS[language]
    if places is not None:
        value = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    whole, _, rest = f"{value:,f}".partition(".")
    rest = rest if places is not None else rest.rstrip("0")
    return whole.replace(",", thousands) + (decimal + rest if rest else "")


def number_text(text: str, language: str) -> str:
    """Write typed text as a number of the language where it is one."""
    try:
        return number(Decimal(text), language)
    except InvalidOperation:
        return text


def euros(amount: Decimal, language: str) -> str:
    """Write an amount of money: whole euros stay whole."""
    places = None if amount == amount.to_integral_value() else 2
    return f"{number(amount, language, places)}{NO_BREAK}€"
