"""What several tests of the pipeline start from."""

import pytest

from generator.node import Node


@pytest.fixture
def document() -> Node:
    """A document that passes every gate, of one operation with one schema; to be spoilt."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "tags": [{"name": "things", "description": "Things."}],
        "paths": {
            "/things": {
                "get": {
                    "operationId": "things.list",
                    "tags": ["things"],
                    "summary": "The things there are.",
                    "description": "Every thing of the account, at most a hundred; empty when there is none.",
                    "externalDocs": {"url": "https://example.com/things"},
                    "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer", "examples": [1]}}],
                    "responses": {
                        "200": {
                            "description": "The reply.",
                            "content": {
                                "application/json": {
                                    "schema": {"type": "array", "items": {"$ref": "#/components/schemas/thing"}},
                                    "examples": {"one": {"value": [{"name": "a", "tags": {"x": 1}}]}},
                                }
                            },
                        }
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "thing": {
                    "type": "object",
                    "properties": {
                        "name": {"type": "string"},
                        "tags": {"type": "object", "additionalProperties": {"type": "integer"}},
                    },
                }
            }
        },
    }
