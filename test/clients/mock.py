"""The started mock, as the programs are told of it."""

import json
import os
import urllib.request

BASE_URL = os.environ["API_BASE_URL"]
API_KEY = os.environ["NOVASTACK_API_KEY"]
MODEL = "nova-7b"


def script(**reply):
    """Writes down what the chat answers next."""
    request = urllib.request.Request(
        f"{os.environ['NOVAMOCK_URL']}/_mock/novastack/replies",
        data=json.dumps(reply).encode(),
        headers={"content-type": "application/json"},
    )
    with urllib.request.urlopen(request) as response:
        assert response.status == 201
