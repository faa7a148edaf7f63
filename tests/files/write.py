"""Write the files of a format once, when it is released: `python -m tests.files.write 1`."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

from charter_desktop.domain.answer import CellKey
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_answer import record_answer
from tests.rounds import must, small_city


def main() -> None:
    """Make a small city and keep one file of each kind."""
    target = Path(__file__).parent / sys.argv[1]
    target.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        secret = place / "passphrase"
        secret.write_text("a passphrase of nobody\n", encoding="utf-8")
        os.environ["CHARTER_PASSPHRASE_FILE"] = str(secret)
        made = small_city(place)
        with must(open_workspace(made.departments["hr"])) as hr:
            book = AnswerBook.open(hr)
            must(record_answer(book, "EM2.6", "Norma 4/2024"))
            must(record_answer(book, "EM1.1", "120", cell=CellKey.parse("numerator:sex=f")))
            must(contribute(book, place))
        for name in ("city.charter", "hr.charter", "invitation-hr.asice", "contribution-hr-1.asice"):
            shutil.copyfile(place / name, target / name)


if __name__ == "__main__":
    main()
