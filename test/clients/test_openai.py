"""OpenAI's own client; runs with each of its major versions."""

import unittest

import openai
from mock import API_KEY, BASE_URL, MODEL, script
from pydantic import BaseModel

client = openai.OpenAI(base_url=BASE_URL, api_key=API_KEY, max_retries=0)


class Person(BaseModel):
    name: str
    age: int


class OpenAI(unittest.TestCase):
    def test_samples(self):
        self.assertEqual([model.id for model in client.models.list().data], [MODEL, "deepseek-v4-pro"])
        messages = [{"role": "user", "content": "I am Ada."}]
        reply = client.chat.completions.create(model=MODEL, messages=messages).choices[0].message
        messages += [reply.model_dump(), {"role": "user", "content": "Who am I?"}]
        answer = client.chat.completions.create(model=MODEL, messages=messages)
        self.assertIn("Ada", answer.choices[0].message.content)
        stream = client.chat.completions.create(model=MODEL, messages=messages, stream=True)
        said = "".join(chunk.choices[0].delta.content or "" for chunk in stream)
        self.assertEqual(said, answer.choices[0].message.content)

    def test_structured(self):
        parse = getattr(client.chat.completions, "parse", None) or client.beta.chat.completions.parse
        messages = [{"role": "user", "content": "Who?"}]
        parsed = parse(model=MODEL, messages=messages, response_format=Person).choices[0].message.parsed
        self.assertEqual(parsed, Person(name="mock name", age=42))

    def test_script(self):
        script(text="one two three", interrupt={"by": "error", "after": 1})
        stream = client.chat.completions.create(
            model=MODEL, messages=[{"role": "user", "content": "Hi"}], stream=True
        )
        with self.assertRaisesRegex(openai.APIError, "server had an error"):
            list(stream)

    def test_responses(self):
        with self.assertRaisesRegex(openai.NotFoundError, "use chat completions"):
            client.responses.create(model=MODEL, input="Hi")
