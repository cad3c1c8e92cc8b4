"""The interface in each language, one file each with the same keys; English reasons are worded in their own rooms."""
