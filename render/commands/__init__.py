"""A file a command of `chronology`, named as the command; options that several share, and what they read and write."""
