"""Happenings to pages and files; a verb is loaded when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from render.document import PageOptions, page
    from render.pages import write_pages

__all__ = ["PageOptions", "page", "write_pages"]


if not TYPE_CHECKING:  # a type checker sees the imports above, and that no other name is here

    def __getattr__(name: str) -> object:
        """Load what a name stands for."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module("render.pages"), name)
