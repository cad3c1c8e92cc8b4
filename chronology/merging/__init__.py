"""Events to happenings: the same happening told by several sources, in any language, becomes one entry.

The steps in order: `cues` (what a telling says), `heads` (which of that it tells), `score` (how far two tellings agree,
and what forbids it), `group` (which tellings belong together), `agree` (what they agree on), `differ` (what not), `why`
(by which words).
"""

import chronology.merging.wording  # noqa: F401  # registers the wording of our reasons
from chronology.merging.agree import title
from chronology.merging.group import merge

__all__ = ["merge", "title"]
