"""Files to documents: every reader behind one interface, limits in front of it, nothing lost without a word."""

from chronology.read.given import Given
from chronology.read.limits import Limits, OverLimitError
from chronology.read.reading import read, read_file
from chronology.read.units import Unit, discover

__all__ = ["Given", "Limits", "OverLimitError", "Unit", "discover", "read", "read_file"]
