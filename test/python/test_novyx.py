"""The `novyx` package against the mock: its authentication, retries and error classes.

Its version 3.6 has no methods for keys, so its own transport is called.
"""

import time
from datetime import datetime, timedelta, timezone

import pytest
import requests
from novyx import (
    Novyx,
    NovyxAuthError,
    NovyxNotFoundError,
    NovyxRateLimitError,
)
from novyx.exceptions import NovyxError, NovyxServerError, NovyxValidationError


@pytest.fixture
def nx(sandbox):
    return Novyx(api_key=sandbox.novyx_key, api_url=sandbox.url)


def keys_of(client):
    return client._request("GET", "/v1/keys")["keys"]


def rotate(client):
    return client._request("POST", "/v1/keys/rotate")


def revoke(client, key_id):
    return client._request("POST", "/v1/keys/revoke", json_data={"key_id": key_id})


def test_a_rotated_key_works_for_a_day_beside_the_new_one(nx, sandbox):
    rotated = rotate(nx)
    new = Novyx(api_key=rotated["new_key"], api_url=sandbox.url)
    assert [key["status"] for key in keys_of(nx)] == ["grace", "active"]
    assert keys_of(new) == keys_of(nx)
    end = datetime.fromisoformat(rotated["grace_expires_at"].replace("Z", "+00:00"))
    assert timedelta(hours=23) < end - datetime.now(timezone.utc) <= timedelta(hours=24)

    sandbox.control("POST", "/clock/advance", {"seconds": 86_400})
    with pytest.raises(NovyxAuthError):
        keys_of(nx)
    assert [key["status"] for key in keys_of(new)] == ["expired", "active"]


def test_a_listed_key_has_the_documented_fields_and_a_name(nx, sandbox):
    [key] = keys_of(nx)
    assert set(key) == {
        "key_id",
        "key_prefix",
        "name",
        "tier",
        "created_at",
        "expires_at",
        "grace_expires_at",
        "revoked_at",
        "status",
    }
    assert sandbox.novyx_key.startswith(key["key_prefix"])


def test_a_key_is_revoked_by_its_id_or_its_prefix(nx, sandbox):
    new = Novyx(api_key=rotate(nx)["new_key"], api_url=sandbox.url)
    old_id, new_id = [key["key_id"] for key in keys_of(nx)]
    assert revoke(new, keys_of(new)[0]["key_prefix"])["revoked_key_id"] == old_id
    with pytest.raises(NovyxAuthError):
        keys_of(nx)
    assert revoke(new, new_id)["revoked_key_id"] == new_id
    with pytest.raises(NovyxAuthError):
        keys_of(new)


def test_a_key_that_does_not_exist_is_not_found(nx):
    with pytest.raises(NovyxNotFoundError) as caught:
        revoke(nx, "key_unknown")
    assert caught.value.detail["code"] == "NOT_FOUND"


def test_another_accounts_key_is_not_found_and_lives_on(nx, sandbox):
    other = sandbox.control("POST", "/novyx/keys", {"email": "bob@example.com"})
    with pytest.raises(NovyxNotFoundError):
        revoke(nx, other["key_id"])
    assert keys_of(Novyx(api_key=other["api_key"], api_url=sandbox.url))[0]["status"] == "active"


def test_a_revocation_of_nothing_is_a_validation_error(nx):
    with pytest.raises(NovyxValidationError) as caught:
        nx._request("POST", "/v1/keys/revoke", json_data={})
    assert caught.value.detail["code"] == "VALIDATION_ERROR"


def test_an_unknown_key_is_an_auth_error(sandbox):
    with pytest.raises(NovyxAuthError):
        keys_of(Novyx(api_key="nram_nobody_nothing", api_url=sandbox.url))


def test_a_third_sign_up_is_a_rate_limit_error(sandbox):
    client = Novyx(api_key=sandbox.novyx_key, api_url=sandbox.url, max_retries=0)
    for name in ("a", "b"):
        client._request("POST", "/v1/keys", json_data={"email": f"{name}@example.com"})
    with pytest.raises(NovyxRateLimitError) as caught:
        client._request("POST", "/v1/keys", json_data={"email": "c@example.com"})
    assert caught.value.detail["code"] == "RATE_LIMITED"
    assert caught.value.detail["usage"]["limit"] == 2
    assert caught.value.upgrade_url.startswith("https://")


def test_a_wrong_token_is_a_validation_error(nx, sandbox):
    nx._request("POST", "/v1/keys", json_data={"email": "a@example.com"})
    with pytest.raises(NovyxValidationError) as caught:
        nx._request("POST", "/v1/verify", json_data={"email": "a@example.com", "token": "wrong"})
    assert caught.value.detail["code"] == "INVALID_TOKEN"


@pytest.mark.parametrize("status", [429, 503])
def test_the_clients_own_retry_heals_one_failure(nx, sandbox, status):
    sandbox.fault(api="novyx", operation="listKeys", status=status, retry_after=0, times=1)
    assert len(keys_of(nx)) == 1
    assert [entry["status"] for entry in sandbox.control("GET", "/requests")["requests"]] == [200, status]


def test_the_client_waits_as_long_as_retry_after_says(nx, sandbox):
    sandbox.fault(api="novyx", status=429, retry_after=1, times=1)
    start = time.monotonic()
    rotate(nx)
    assert time.monotonic() - start >= 1


def test_the_clients_own_retry_heals_a_reset_connection(nx, sandbox):
    sandbox.fault(api="novyx", connection="reset", times=1)
    assert len(keys_of(nx)) == 1


def test_a_server_error_is_told_apart(nx, sandbox):
    sandbox.fault(api="novyx", status=500)
    with pytest.raises(NovyxServerError):
        keys_of(nx)


def test_an_answer_that_does_not_come_times_out(sandbox):
    client = Novyx(api_key=sandbox.novyx_key, api_url=sandbox.url, timeout=0.2)
    sandbox.fault(api="novyx", connection="hang")
    with pytest.raises(NovyxError, match="timed out"):
        keys_of(client)


def test_a_malformed_answer_is_an_error(nx, sandbox):
    sandbox.fault(api="novyx", body="malformed")
    with pytest.raises(NovyxError, match="Invalid JSON"):
        keys_of(nx)


def test_a_disposable_address_is_rejected(sandbox):
    answer = requests.post(f"{sandbox.url}/v1/keys", json={"email": "a@MAILINATOR.com"}, timeout=10)
    assert (answer.status_code, answer.json()["code"]) == (400, "VALIDATION_ERROR")
