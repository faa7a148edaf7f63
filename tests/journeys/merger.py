"""A process that merges files into a city and says so, to be killed or compared by a test.

python -m tests.journeys.merger CITY FILE ...: prints the city's state hash at the end.
"""

import sys
from pathlib import Path

from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import receive
from tests.rounds import must


def main() -> None:
    """Merge, telling each whole step; then print the hash of what both ends of an exchange share."""
    city, *files = map(Path, sys.argv[1:])
    with must(open_workspace(city, city=True)) as workspace:
        print("begin", flush=True)
        receive(workspace, files)
        print(view_city(workspace).hash, flush=True)


if __name__ == "__main__":
    main()
