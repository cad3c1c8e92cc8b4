"""Events to happenings: the same happening told by several sources, in any language, becomes one entry.

The order of the steps: `cues` (what a telling says), `names` (one name in four scripts), `score` (how far two
tellings agree), `group` (which tellings belong together), `agree` (what they agree on, and what not).
"""

from chronology.merging.agree import title
from chronology.merging.group import merge

__all__ = ["merge", "title"]
