"""A real Chromium for the tests that need one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """The installed Chromium, else playwright's own, headless; without one the test is skipped, and fails under CI."""
    api = pytest.importorskip("playwright.sync_api")
    installed = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with api.sync_playwright() as playwright:
        try:
            chromium = playwright.chromium.launch(
                executable_path=installed, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"])
        except api.Error as error:
            missing = f"no Chromium: {str(error).splitlines()[0]}"
            pytest.fail(missing) if os.environ.get("CI") == "true" else pytest.skip(missing)
        yield chromium
        chromium.close()
