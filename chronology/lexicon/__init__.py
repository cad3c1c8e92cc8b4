"""What the words of news mean, as data shared by all languages; no logic beyond reading the tables."""
