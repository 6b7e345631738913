"""litellm, over its provider for what is compatible with OpenAI."""

import unittest

import litellm
from mock import API_KEY, BASE_URL, MODEL
from pydantic import BaseModel


class Person(BaseModel):
    name: str
    age: int


class LiteLLM(unittest.TestCase):
    def ask(self, **more):
        messages = [{"role": "user", "content": "Hello!"}]
        return litellm.completion(model=f"openai/{MODEL}", messages=messages, api_base=BASE_URL, api_key=API_KEY, **more)

    def test_text(self):
        whole = self.ask().choices[0].message.content
        self.assertIn("Hello!", whole)
        self.assertEqual("".join(chunk.choices[0].delta.content or "" for chunk in self.ask(stream=True)), whole)

    def test_structured(self):
        content = self.ask(response_format=Person).choices[0].message.content
        self.assertEqual(Person.model_validate_json(content), Person(name="mock name", age=42))

    def test_tools(self):
        tool = {"type": "function", "function": {"name": "f", "parameters": Person.model_json_schema()}}
        (call,) = self.ask(tools=[tool]).choices[0].message.tool_calls
        self.assertEqual(Person.model_validate_json(call.function.arguments), Person(name="mock name", age=42))
