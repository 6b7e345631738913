"""The `openai` package against the mock: what it offers for chat, models and files, and its error classes."""

import json

import openai
import pytest
from openai import OpenAI

HELLO = [{"role": "user", "content": "Hello!"}]
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
            "additionalProperties": False,
        },
    },
}


@pytest.fixture
def client(sandbox):
    return OpenAI(api_key=sandbox.novastack_key, base_url=sandbox.novastack_url)


def chat(client, messages=None, **more):
    return client.chat.completions.create(model="nova-7b", messages=messages or HELLO, **more)


def test_models_are_listed_and_retrieved(client):
    assert [model.id for model in client.models.list()] == ["nova-7b", "deepseek-v4-pro"]
    assert client.models.retrieve("nova-7b").object == "model"


def test_a_chat_is_answered(client):
    answer = chat(client)
    assert answer.id.startswith("chatcmpl-")
    assert "Hello!" in answer.choices[0].message.content
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens


def test_a_conversation_has_several_turns(client):
    messages = []
    for said in ("My name is Ada.", "What is my name?"):
        messages.append({"role": "user", "content": said})
        messages.append(chat(client, messages).choices[0].message)
    assert "My name is Ada." in messages[-1].content


def test_a_stream_makes_up_the_whole_answer(client):
    whole = chat(client)
    chunks = list(chat(client, stream=True, stream_options={"include_usage": True}))
    pieces = [chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices]
    assert len(pieces) > 3
    assert "".join(pieces) == whole.choices[0].message.content
    assert chunks[-1].usage == whole.usage


def test_the_stream_helper_gathers_the_answer(client):
    with client.chat.completions.stream(model="nova-7b", messages=HELLO) as stream:
        for _ in stream:
            pass
        assert "Hello!" in stream.get_final_completion().choices[0].message.content


def test_a_tool_is_called_and_its_answer_leads_to_a_text(client):
    messages = [{"role": "user", "content": "What is the weather in Oslo?"}]
    first = chat(client, messages, tools=[WEATHER]).choices[0]
    assert first.finish_reason == "tool_calls"
    [call] = first.message.tool_calls
    assert call.function.name == "get_weather"
    assert set(json.loads(call.function.arguments)) == {"city"}

    messages += [first.message, {"role": "tool", "tool_call_id": call.id, "content": "3 degrees"}]
    second = chat(client, messages, tools=[WEATHER]).choices[0]
    assert second.finish_reason == "stop"
    assert "3 degrees" in second.message.content


def test_a_streamed_tool_call_is_gathered(client):
    with client.chat.completions.stream(model="nova-7b", messages=HELLO, tools=[WEATHER]) as stream:
        for _ in stream:
            pass
        [call] = stream.get_final_completion().choices[0].message.tool_calls
    assert set(json.loads(call.function.arguments)) == {"city"}


def test_json_mode_answers_with_an_object(client):
    messages = [{"role": "user", "content": "Answer as JSON."}]
    answer = chat(client, messages, response_format={"type": "json_object"})
    assert isinstance(json.loads(answer.choices[0].message.content), dict)


def test_the_parse_helper_fills_a_model(client):
    from pydantic import BaseModel

    class City(BaseModel):
        name: str
        capital: bool

    answer = client.chat.completions.parse(model="nova-7b", messages=HELLO, response_format=City)
    assert isinstance(answer.choices[0].message.parsed, City)


def test_max_tokens_n_and_stop_are_respected(client):
    cut = chat(client, max_tokens=2)
    assert (cut.choices[0].finish_reason, cut.usage.completion_tokens) == ("length", 2)
    assert len(chat(client, n=3).choices) == 3
    assert "Hello" not in chat(client, stop=["Hello"]).choices[0].message.content


def test_a_file_goes_up_and_comes_back(client):
    file = client.files.create(file=("data.jsonl", b'{"a": 1}\n'), purpose="batch")
    assert (file.filename, file.bytes, file.purpose) == ("data.jsonl", 9, "batch")
    assert [each.id for each in client.files.list()] == [file.id]
    assert client.files.retrieve(file.id) == file
    assert client.files.content(file.id).read() == b'{"a": 1}\n'
    assert client.files.delete(file.id).deleted
    with pytest.raises(openai.NotFoundError):
        client.files.retrieve(file.id)


def test_listing_walks_over_all_pages(client):
    ids = [client.files.create(file=(f"{index}.txt", b"x"), purpose="batch").id for index in range(5)]
    assert [file.id for file in client.files.list(limit=2)] == ids[::-1]


def test_a_wrong_parameter_is_a_bad_request(client):
    with pytest.raises(openai.BadRequestError) as caught:
        chat(client, temperature=3)
    assert (caught.value.type, caught.value.param) == ("invalid_request_error", "temperature")


def test_a_wrong_key_is_an_authentication_error(client):
    with pytest.raises(openai.AuthenticationError) as caught:
        client.with_options(api_key="ns-wrong").models.list()
    assert caught.value.body == {
        "message": "Invalid API key provided",
        "type": "authentication_error",
        "param": None,
        "code": "invalid_api_key",
    }


def test_a_key_without_the_permission_is_denied(client, sandbox):
    key = sandbox.control("POST", "/novastack/keys", {"permissions": ["read"]})["api_key"]
    with pytest.raises(openai.PermissionDeniedError):
        chat(client.with_options(api_key=key))


def test_an_unknown_model_is_not_found(client):
    with pytest.raises(openai.NotFoundError) as caught:
        client.chat.completions.create(model="nova-0b", messages=HELLO)
    assert caught.value.code == "model_not_found"


@pytest.mark.parametrize(
    "status, error_class", [(429, openai.RateLimitError), (500, openai.InternalServerError)]
)
def test_an_injected_status_is_its_error_class(client, sandbox, status, error_class):
    sandbox.fault(api="novastack", status=status)
    with pytest.raises(error_class) as caught:
        client.with_options(max_retries=0).models.list()
    assert caught.value.status_code == status


@pytest.mark.parametrize("status", [429, 500])
def test_the_clients_own_retry_heals_one_failure(client, sandbox, status):
    sandbox.fault(api="novastack", status=status, retry_after=0, times=1)
    assert len(client.models.list().data) == 2


def test_a_reset_connection_is_a_connection_error(client, sandbox):
    sandbox.fault(api="novastack", connection="reset", times=1)
    with pytest.raises(openai.APIConnectionError):
        client.with_options(max_retries=0).models.list()


def test_an_answer_that_does_not_come_times_out(client, sandbox):
    sandbox.fault(api="novastack", connection="hang")
    with pytest.raises(openai.APITimeoutError):
        client.with_options(max_retries=0, timeout=0.2).models.list()
