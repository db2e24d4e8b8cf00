package dev.bonafide.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.account.AccountLink;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * A commit of a repository.
 *
 * @param account in small letters, that GitHub counts it to; empty for none, and for a program's
 * @param at in UTC, or by its author's clock where that is known
 */
record SeenCommit(String repository, String sha, String account, OffsetDateTime at, JsonNode row) {

  /** Nothing for what has no author and no time. */
  static Optional<SeenCommit> of(String repository, JsonNode row) {
    String sha = row.path("sha").asText();
    JsonNode author = row.path("author");
    String login = author.path("login").asText().toLowerCase(Locale.ROOT);
    boolean isPerson = AccountLink.isLogin(login) && author.path("type").asText().equals("User");
    try {
      Instant at = Instant.parse(row.path("commit").path("author").path("date").asText());
      return sha.matches("[0-9a-f]{40}|[0-9a-f]{64}")
          ? Optional.of(
              new SeenCommit(
                  repository, sha, isPerson ? login : "", at.atOffset(ZoneOffset.UTC), row))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  String message() {
    return row.path("commit").path("message").asText();
  }

  /** The same with the time zone of its author, where it is the same moment. */
  SeenCommit zoned(OffsetDateTime local) {
    return local.toInstant().equals(at.toInstant())
        ? new SeenCommit(repository, sha, account, local, row)
        : this;
  }

  /** The day in UTC. */
  long day() {
    return at.toEpochSecond() / 86_400;
  }

  void writeTo(ArrayNode commits) {
    JsonNode inner = row.path("commit");
    ObjectNode commit = commits.addObject();
    commit.put("repository", repository).put("sha", sha).put("message", Clipped.line(message()));
    if (!account.isEmpty()) {
      commit.put("account", account);
    }
    ObjectNode author = commit.putObject("author");
    Clipped.field(inner.path("author"), "name", author);
    Clipped.field(inner.path("author"), "email", author);
    author.put("date", at.toString());
    Clipped.field(inner.path("committer"), "date", commit.putObject("committer"));
  }
}
