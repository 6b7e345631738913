"""What the tests share: the started mock, and a sandbox of their own for each of them."""

import itertools
import os
from dataclasses import dataclass

import pytest
import requests

names = itertools.count(1)


@dataclass
class Sandbox:
    """One world of the mock, at a base URL of its own."""

    url: str
    novastack_key: str
    novyx_key: str

    @property
    def novastack_url(self):
        return f"{self.url}/router/v1"

    def control(self, method, path, json=None):
        response = requests.request(method, f"{self.url}/_mock{path}", json=json, timeout=10)
        response.raise_for_status()
        return response.json() if response.text else None

    def fault(self, **fault):
        return self.control("POST", "/faults", fault)

    def token_for(self, email):
        return self.control("GET", f"/mailbox?to={email}")["messages"][0]["token"]


@pytest.fixture
def sandbox():
    return Sandbox(
        url=f"{os.environ['NOVAMOCK_URL']}/~python-{next(names)}",
        novastack_key=os.environ["NOVASTACK_API_KEY"],
        novyx_key=os.environ["NOVYX_API_KEY"],
    )
