# conftest.py
"""A mock for the tests, and a sandbox of its own for each of them."""

import itertools
import json
import os
import signal
import subprocess

import pytest

names = itertools.count(1)


@pytest.fixture(scope="session")
def novamock():
    """Starts the mock on a free port, and gives what its ready line says."""
    process = subprocess.Popen(
        ["npx", "--yes", "novamock", "--port", "0", "--json"],
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,  # npx hands no signal on, but a group gets it whole
    )
    line = process.stdout.readline()
    assert line, "the mock did not start; it says why above"
    yield json.loads(line)
    os.killpg(process.pid, signal.SIGTERM)
    process.wait()


@pytest.fixture
def sandbox(novamock):
    """The base URL of a fresh sandbox: Novyx is at /v1, novastack at /router/v1, the control API at /_mock."""
    return f"{novamock['url']}/~test-{next(names)}"
