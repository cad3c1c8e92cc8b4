"""What is said -> what is meant: the flow is in `rules`, what is around a date in `context`, arithmetic in `days`."""

from calendars.resolve.rules import resolve

__all__ = ["resolve"]
