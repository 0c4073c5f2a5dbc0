"""The `session` namespace beyond plain operations."""
