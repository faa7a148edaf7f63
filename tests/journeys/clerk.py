"""A clerk who types without end and says what is saved: killed from outside, again and again.

    python -m tests.journeys.clerk WORKSPACE START

Prints one number for each answer once it is shown as saved.
"""

import sys
from pathlib import Path

from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_answer import record_answer
from tests.rounds import must


def main() -> None:
    """Type numbers into one question until killed."""
    number = int(sys.argv[2])
    with must(open_workspace(Path(sys.argv[1]))) as workspace:
        book = AnswerBook.open(workspace)
        while True:
            number += 1
            must(record_answer(book, "SP2.5", str(number)))
            print(number, flush=True)


if __name__ == "__main__":
    main()
