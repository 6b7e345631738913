import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest


def ask(url, body=None, key=None):
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {key}"} if key else {})
    data = None if body is None else json.dumps(body).encode()
    with urlopen(Request(url, data, headers), timeout=10) as response:
        return json.load(response)


def test_the_token_from_the_mail_is_worth_a_key(sandbox):
    ask(f"{sandbox}/v1/keys", {"email": "alice@example.com"})
    mail = ask(f"{sandbox}/_mock/mailbox?to=alice@example.com")["messages"][0]
    key = ask(f"{sandbox}/v1/verify", {"email": "alice@example.com", "token": mail["token"]})["api_key"]
    assert len(ask(f"{sandbox}/v1/keys", key=key)["keys"]) == 1


@pytest.mark.parametrize("again", [1, 2, 3])
def test_a_token_is_void_after_a_day(sandbox, again):
    ask(f"{sandbox}/v1/keys", {"email": "alice@example.com"})
    mail = ask(f"{sandbox}/_mock/mailbox?to=alice@example.com")["messages"][0]
    ask(f"{sandbox}/_mock/clock/advance", {"by": "24h"})
    with pytest.raises(HTTPError, match="400"):
        ask(f"{sandbox}/v1/verify", {"email": "alice@example.com", "token": mail["token"]})
