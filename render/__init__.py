"""Happenings to pages and files."""
