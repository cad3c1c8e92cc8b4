"""What is said -> what is meant. The flow is in `rules`, the context of a date in `context`, the arithmetic in `units`."""

from calendars.resolve.rules import resolve

__all__ = ["resolve"]
