"""Persian: the interface wording of every reason code and label."""

REASONS: dict[str, str] = {}
