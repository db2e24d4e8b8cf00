package dev.bonafide.github;

/** What a live look at GitHub found. */
public sealed interface GitHubHealth {

  /** Requests that an hour allows, and those that are left of it. */
  record Sound(int limit, int left) implements GitHubHealth {}

  /** What is wrong, and what to do about it. */
  record Broken(String what, String mend) implements GitHubHealth {}
}
