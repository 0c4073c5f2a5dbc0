"""The `portfolio` namespace beyond plain operations."""
