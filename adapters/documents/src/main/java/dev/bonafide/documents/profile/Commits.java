package dev.bonafide.documents.profile;

import dev.bonafide.documents.tree.Tree;
import java.util.Optional;
import java.util.regex.Pattern;

/** Commits of an account, a line each: as our shape has them, or as GitHub's interface answers. */
final class Commits {
  private static final int LONGEST = 160;
  private static final Pattern APART = Pattern.compile("[\\s,]+");

  private Commits() {}

  /** Nothing for what does not say who wrote it and when. */
  static Optional<String> told(Tree commit) {
    Tree inner = commit.has("commit") ? commit.at("commit") : commit;
    Tree author = inner.at("author");
    Optional<String> at = author.text("date");
    if (at.isEmpty() || author.text("name").isEmpty()) {
      return Optional.empty();
    }
    String committed =
        inner.at("committer").text("date").map(date -> ", committed " + word(date)).orElse("");
    String account =
        commit
            .text("account")
            .or(() -> commit.at("author").text("login"))
            .map(login -> ", account " + word(login))
            .orElse("");
    String repository = word(commit.text("repository").orElse("unknown"));
    String name = plain(Facts.word(author, "name"));
    String mail = plain(author.text("email").orElse(""));
    return Optional.of(
        ("Commit " + hash(commit) + " in " + repository + ", authored " + word(at.get()))
            + (" by " + name + " <" + mail + ">" + committed + account + ": " + message(inner)));
  }

  private static String hash(Tree commit) {
    String hash = commit.text("sha").orElse("unknown");
    return hash.chars().allMatch(Character::isLetterOrDigit) ? hash : "unknown";
  }

  private static String message(Tree commit) {
    String first = commit.text("message").orElse("").strip().lines().findFirst().orElse("");
    return first.length() <= LONGEST ? first : first.substring(0, LONGEST);
  }

  private static String word(String text) {
    return APART.matcher(text.strip()).replaceAll("-");
  }

  private static String plain(String text) {
    return text.replace("<", "").replace(">", "");
  }
}
