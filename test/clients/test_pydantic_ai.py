"""Pydantic AI with tools and an output type."""

import unittest

from mock import API_KEY, BASE_URL, MODEL
from pydantic import BaseModel
from pydantic_ai import Agent, NativeOutput
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider
from pydantic_ai.usage import UsageLimits

model = OpenAIChatModel(MODEL, provider=OpenAIProvider(base_url=BASE_URL, api_key=API_KEY))
limits = UsageLimits(request_limit=8)


class Person(BaseModel):
    name: str
    age: int


class PydanticAI(unittest.TestCase):
    def test_text(self):
        self.assertIn("Hello!", Agent(model).run_sync("Hello!").output)

    def test_tools_and_output_type(self):
        agent = Agent(model, output_type=Person)
        asked = []

        @agent.tool_plain
        def get_weather(city: str) -> str:
            asked.append(city)
            return "sunny"

        self.assertEqual(agent.run_sync("Weather?", usage_limits=limits).output, Person(name="mock name", age=42))
        self.assertEqual(asked, ["mock city"])

    def test_native_output(self):
        agent = Agent(model, output_type=NativeOutput(Person))
        self.assertEqual(agent.run_sync("Who?", usage_limits=limits).output, Person(name="mock name", age=42))
