"""The Python samples of both documents, verbatim but for keys, tokens and base URLs.

A sample runs by `exec`, so that it stays what the document prints; what it leaves behind is then asked.
"""

import pytest
from novyx import Novyx

HOST = "https://novyx-ram-api.fly.dev"

CLIENT_WITH_KEY = """
import os
from openai import OpenAI
client = OpenAI(
    api_key="YOUR_API_KEY",
    base_url=os.environ["API_BASE_URL"]
)
"""

CLIENT_FROM_ENVIRONMENT = """
import os
from openai import OpenAI
client = OpenAI(
    api_key=os.getenv("NOVASTACK_API_KEY"),
    base_url=os.environ["API_BASE_URL"]
)
"""

SIGN_UP = """
import requests

r = requests.post(
    "https://novyx-ram-api.fly.dev/v1/keys",
    json={"email": "alice@example.com"},
)
print(r.json()["message"]) # Check your email to verify
"""

VERIFY = """
r = requests.post(
    "https://novyx-ram-api.fly.dev/v1/verify",
    json={"token": "abc123", "email": "alice@example.com"},
)
print(r.json()["api_key"]) # nram_...
"""

ROTATE = """
result = nx.rotate_key()
print(f"New key: {result['new_key']}")
print(f"Old key valid until: {result['grace_expires_at']}")
"""

LIST = """
result = nx.list_keys()
for key in result["keys"]:
    print(f"{key['key_prefix']}... ({key['status']})")
"""

REVOKE = """
result = nx.revoke_key("key_a1b2c3d4")
print(result["message"])
"""


class DocumentedNovyx(Novyx):
    """The methods that the document calls, over the package's own transport: its version 3.6 does not have them."""

    def rotate_key(self):
        return self._request("POST", "/v1/keys/rotate")

    def list_keys(self):
        return self._request("GET", "/v1/keys")

    def revoke_key(self, key_id):
        return self._request("POST", "/v1/keys/revoke", json_data={"key_id": key_id})


def run(sample, **names):
    exec(sample, names)
    return names


@pytest.mark.parametrize("sample", [CLIENT_WITH_KEY, CLIENT_FROM_ENVIRONMENT])
def test_the_openai_client_of_the_sample_lists_models(sample, sandbox, monkeypatch):
    monkeypatch.setenv("API_BASE_URL", sandbox.novastack_url)
    monkeypatch.setenv("NOVASTACK_API_KEY", sandbox.novastack_key)
    client = run(sample.replace("YOUR_API_KEY", sandbox.novastack_key))["client"]
    assert [model.id for model in client.models.list()] == ["nova-7b", "deepseek-v4-pro"]


def test_the_samples_sign_up_and_verify(sandbox, capsys):
    names = run(SIGN_UP.replace(HOST, sandbox.url))
    assert "email" in capsys.readouterr().out
    assert names["r"].json()["api_key"] is None

    verify = VERIFY.replace(HOST, sandbox.url).replace("abc123", sandbox.token_for("alice@example.com"))
    exec(verify, names)
    assert capsys.readouterr().out.startswith("nram_")


def test_the_samples_rotate_list_and_revoke(sandbox, capsys):
    nx = DocumentedNovyx(api_key=sandbox.novyx_key, api_url=sandbox.url)

    run(ROTATE, nx=nx)
    new_key, end_of_grace = capsys.readouterr().out.splitlines()
    assert new_key.startswith("New key: nram_")
    assert end_of_grace.startswith("Old key valid until: 20")

    run(LIST, nx=nx)
    assert [line.split("... ")[1] for line in capsys.readouterr().out.splitlines()] == ["(grace)", "(active)"]

    key_id = nx.list_keys()["keys"][1]["key_id"]
    run(REVOKE.replace("key_a1b2c3d4", key_id), nx=nx)
    assert capsys.readouterr().out == "Key revoked successfully\n"
