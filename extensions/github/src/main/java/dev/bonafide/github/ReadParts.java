package dev.bonafide.github;

import dev.bonafide.github.AccountRequests.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the parts of a snapshot, each for itself: one that fails is said, the others stand. */
final class ReadParts {
  /** One part, asked for. */
  @FunctionalInterface
  interface Asked<T> {
    T get() throws GitHubFailure;
  }

  private final List<String> read = new ArrayList<>();
  private final Map<GitHubTrouble, Set<String>> unread = new LinkedHashMap<>();

  /** A list, or an empty one where it cannot be had. */
  Rows part(String what, Asked<Rows> asked) {
    return one(what, asked, Rows.NONE);
  }

  /** A part, or something else where it cannot be had. What is empty is no failure. */
  <T> T one(String what, Asked<T> asked, T otherwise) {
    try {
      return asked.get();
    } catch (GitHubFailure e) {
      boolean isNone = e.trouble() == GitHubTrouble.EMPTY || e.trouble() == GitHubTrouble.MISSING;
      if (!isNone) {
        missed(what, e.trouble());
      }
      return otherwise;
    }
  }

  /** Says that a part was not read, or not all of it. */
  void missed(String what, GitHubTrouble trouble) {
    unread.computeIfAbsent(trouble, _ -> new LinkedHashSet<>()).add(what);
  }

  /** Whether the next request would fail, too. */
  boolean isOver() {
    return unread.keySet().stream().anyMatch(GitHubTrouble::isLasting);
  }

  /** Says how many of something were read. */
  void count(int number, String one, String many) {
    if (number > 0) {
      read.add(number + " " + (number == 1 ? one : many));
    }
  }

  List<String> read() {
    return read;
  }

  /** What was not, each reason once. */
  List<String> unread() {
    return unread.entrySet().stream()
        .map(one -> String.join(", ", one.getValue()) + " (" + one.getKey().what() + ")")
        .toList();
  }
}
