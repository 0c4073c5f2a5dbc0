"""The `accounts` namespace beyond plain operations."""
