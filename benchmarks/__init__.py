"""How fast the rooms are: one module a suite, run by `python -m benchmarks`. Nothing here is a test or is installed."""
