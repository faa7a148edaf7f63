"""Folders, language and recent files of this computer."""
