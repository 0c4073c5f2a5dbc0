"""What is committed is what the pipeline makes, to the byte."""

from generator.layout import Layout
from generator.pipeline import drift


def test_contract_and_generated_code_are_what_the_pipeline_makes() -> None:
    assert drift(Layout()) == []
