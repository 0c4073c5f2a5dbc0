"""The `performance` namespace beyond plain operations."""
