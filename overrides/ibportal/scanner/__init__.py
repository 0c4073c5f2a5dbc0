"""The `scanner` namespace beyond plain operations."""
