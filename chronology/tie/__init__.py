"""Dates to events: who did what on the day that a text names."""

from chronology.tie.analyzer import Analyzer, Rules, Tie
from chronology.tie.extract import extract, tie
from chronology.tie.vague import drawn, undrawn

__all__ = ["Analyzer", "Rules", "Tie", "drawn", "extract", "tie", "undrawn"]
