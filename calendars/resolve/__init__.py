"""What is said -> what is meant. `sections` is the flow, `rules` its rules, `context` what is around them."""

from calendars.resolve.sections import resolve

__all__ = ["resolve"]
