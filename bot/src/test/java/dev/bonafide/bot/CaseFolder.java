package dev.bonafide.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of files for one test, with two rules of its own. */
public record CaseFolder(Path path) {

  /** A rule whose finding is to be asked about, and one that is too weak for that. */
  public CaseFolder withRules() {
    rule("test-moon-fee", "moderate", "moon fee");
    rule("test-green-cheese", "weak", "green cheese");
    return this;
  }

  /** One more file. */
  public CaseFolder with(String name, String text) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rule(String id, String strength, String words) {
    with(
        "rules/test/" + id + ".yaml",
        """
        title: Speaks of WORDS
        id: RULE
        group: test
        status: stable
        strength: STRENGTH
        applies-to: [candidate, job_post, recruiter, solicitation]
        why: The moon takes no payments.
        innocent: [A joke]
        ask: {question: "Which moon?", good: "Ours.", bad: "Another."}
        sources: ["A test, 1 January 2026"]
        when: {says: WORDS}
        unless: [quoted, negated]
        fires: ["please pay the WORDS today", "the WORDS is due"]
        silent: ["nothing to pay here", "there is no WORDS at all"]
        """
            .replace("RULE", id)
            .replace("WORDS", words)
            .replace("STRENGTH", strength));
  }
}
