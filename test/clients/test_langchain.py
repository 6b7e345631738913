"""LangChain's client for OpenAI, and its agents."""

import unittest

from langchain.agents import create_agent
from langchain.agents.structured_output import ToolStrategy
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI
from mock import API_KEY, BASE_URL, MODEL
from pydantic import BaseModel

model = ChatOpenAI(model=MODEL, base_url=BASE_URL, api_key=API_KEY, max_retries=0)


class Person(BaseModel):
    name: str
    age: int


@tool
def get_weather(city: str) -> str:
    """The weather of a city."""
    return f"sunny in {city}"


class LangChain(unittest.TestCase):
    def test_text(self):
        self.assertIn("Hello!", model.invoke("Hello!").text)
        self.assertIn("Hello!", "".join(chunk.text for chunk in model.stream("Hello!")))

    def test_structured(self):
        for method in ("function_calling", "json_schema"):
            answer = model.with_structured_output(Person, method=method).invoke("Who?")
            self.assertEqual(answer, Person(name="mock name", age=42))

    def test_agents(self):
        asked = {"messages": [{"role": "user", "content": "What is the weather?"}]}
        said = create_agent(model, [get_weather]).invoke(asked)
        self.assertIn("sunny in mock city", said["messages"][-1].text)
        answer = create_agent(model, [get_weather], response_format=ToolStrategy(Person)).invoke(asked)
        self.assertEqual(answer["structured_response"], Person(name="mock name", age=42))
        self.assertIn("sunny in mock city", [message.text for message in answer["messages"]])
