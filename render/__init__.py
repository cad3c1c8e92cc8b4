"""Happenings to pages and files."""

from render.page import PageOptions, page
from render.pages import write_pages

__all__ = ["PageOptions", "page", "write_pages"]
