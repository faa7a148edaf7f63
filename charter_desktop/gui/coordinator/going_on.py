"""Progress for verbs that stop by themselves when they are told so."""

from charter_desktop.gui.jobs import Job, StoppedError


def goes_on(job: Job, sentence: str) -> bool:
    """Say how far it is; False when somebody pressed Stop."""
    try:
        job.tell(sentence)
    except StoppedError:
        return False
    return True
