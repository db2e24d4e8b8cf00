package dev.bonafide.testkit.github;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commit on a default branch.
 *
 * @param sha 40 hexadecimal digits
 * @param at when it was written, by its author's clock
 * @param login of the account that GitHub counts it to; null for none
 */
public record FakeCommit(
    String sha,
    String name,
    String email,
    OffsetDateTime at,
    String message,
    @Nullable String login) {

  /** One that an account wrote from the mailbox that GitHub gives it. */
  public static FakeCommit by(FakeAccount author, String at, String message) {
    return of(
        author.name().isEmpty() ? author.login() : author.name(),
        author.login() + "@dev.example",
        at,
        message,
        author.login());
  }

  /** One of someone whom GitHub does not know. */
  public static FakeCommit of(
      String name, String email, String at, String message, @Nullable String login) {
    String seed = name + email + at + message;
    String sha = (hex(seed) + hex(seed + "2")).replace("-", "").substring(0, 40);
    return new FakeCommit(sha, name, email, OffsetDateTime.parse(at), message, login);
  }

  private static String hex(String seed) {
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
