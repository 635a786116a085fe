"""The ways to reach people, one file each. To add one, copy the most similar."""
