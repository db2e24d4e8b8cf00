package dev.bonafide.github;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that GitHub is asked whether they still hold. They are in memory alone, for a day, and as
 * many as fit: the least used go first.
 */
final class KnownReplies {
  static final Duration AGE = Duration.ofDays(1);
  private static final int MOST_CHARACTERS = 8 << 20;
  private static final int LARGEST = 1 << 20;

  private record Known(GitHubReply reply, Instant at) {}

  private final Map<String, Known> replies = new LinkedHashMap<>(64, 0.75f, true);
  private int characters;

  synchronized Optional<GitHubReply> get(String key, Instant now) {
    dropBefore(now.minus(AGE));
    return Optional.ofNullable(replies.get(key)).map(Known::reply);
  }

  synchronized void put(String key, GitHubReply reply, Instant now) {
    drop(key);
    if (reply.tag().isEmpty() || reply.text().length() > LARGEST) {
      return;
    }
    replies.put(key, new Known(reply, now));
    characters += reply.text().length();
    while (characters > MOST_CHARACTERS) {
      drop(replies.keySet().iterator().next());
    }
  }

  private void dropBefore(Instant then) {
    replies.entrySet().stream()
        .filter(known -> known.getValue().at().isBefore(then))
        .map(Map.Entry::getKey)
        .toList()
        .forEach(this::drop);
  }

  private void drop(String key) {
    Known old = replies.remove(key);
    characters -= old == null ? 0 : old.reply().text().length();
  }
}
