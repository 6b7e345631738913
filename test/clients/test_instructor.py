"""instructor in every mode that speaks to OpenAI's chat."""

import json
import unittest
from typing import Iterable

import instructor
import openai
from mock import API_KEY, BASE_URL, MODEL, script
from pydantic import BaseModel

client = openai.OpenAI(base_url=BASE_URL, api_key=API_KEY, max_retries=0)
person = {"name": "mock name", "age": 42}


class Person(BaseModel):
    name: str
    age: int


class Instructor(unittest.TestCase):
    def ask(self, mode, model=Person):
        asked = instructor.from_openai(client, mode=mode)
        messages = [{"role": "user", "content": "Make up a person"}]
        return asked.chat.completions.create(model=MODEL, messages=messages, response_model=model, max_retries=0)

    def test_by_schema(self):
        for mode in (instructor.Mode.TOOLS, instructor.Mode.TOOLS_STRICT, instructor.Mode.JSON_SCHEMA):
            with self.subTest(mode=mode):
                self.assertEqual(self.ask(mode).model_dump(), person)

    def test_parallel_tools(self):
        (found,) = self.ask(instructor.Mode.PARALLEL_TOOLS, Iterable[Person])
        self.assertEqual(found.model_dump(), person)

    def test_by_prompt(self):
        # The schema stands in the prompt only, where nothing but a script can follow it.
        for mode in (instructor.Mode.JSON, instructor.Mode.MD_JSON, instructor.Mode.JSON_O1):
            with self.subTest(mode=mode):
                script(text=f"```json\n{json.dumps(person)}\n```" if mode == instructor.Mode.MD_JSON else json.dumps(person))
                self.assertEqual(self.ask(mode).model_dump(), person)

    def test_functions(self):
        with self.assertRaisesRegex(Exception, "deprecated"):
            client.chat.completions.create(
                model=MODEL, messages=[{"role": "user", "content": "Hi"}], functions=[{"name": "f", "parameters": {}}]
            )
