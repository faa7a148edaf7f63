"""The exception that ends the reading of a hostile file inside signing and container."""

from charter_desktop.domain.finding import Finding, Problem


class RefusedError(Exception):
    """Carries the finding that ends the reading of a file; it never leaves signing and container."""

    def __init__(self, problem: Problem, **facts: str) -> None:
        super().__init__(problem.value)
        self.finding = Finding(problem, facts=facts)
