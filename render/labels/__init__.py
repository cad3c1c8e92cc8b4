"""The interface in each language: one file a language, the same keys in each; English reason wording is the rooms own."""
