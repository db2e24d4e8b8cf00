package dev.bonafide.lab.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.CaseFolder;
import dev.bonafide.bot.Ran;
import dev.bonafide.lab.LabRun;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labeled cases that are held against each other. */
class EvaluateTogetherTest {
  private static final List<String> ANSWERS =
      List.of(
          "I led a team of six that moved the claims of a pet insurance firm to small services.",
          "The hardest part was that two ledgers counted the same refund on different days.",
          "So I wrote a small job that replayed one whole week of events every single night.");

  @TempDir Path temp;

  @Test
  void two_that_tell_the_same_story_in_their_interviews_are_seen_by_the_rule_for_it() {
    new CaseFolder(temp)
        .with("both.jsonl", interview("a", "Nuno Prata") + interview("b", "Elin Berg"));

    assertThat(evaluate("both.jsonl").out()).doesNotContain("network-answers-of-another   ");
    Ran together = evaluate("both.jsonl", "--together", "--format", "json");
    assertThat(together.out()).contains("\"network-answers-of-another\"");
    assertThat(together.err()).isEmpty();
  }

  private static String interview(String id, String name) {
    String talk =
        ANSWERS.stream()
            .map(words -> "Ada: What came then?\\n" + name + ": " + words + "\\n")
            .collect(Collectors.joining());
    return "{\"id\":\"%s\",\"label\":\"fraud\",\"subject\":\"candidate\",\"name\":\"%s\",\"exhibits\":[{\"kind\":\"transcript\",\"text\":\"%s\"}]}\n"
        .formatted(id, name, talk);
  }

  private Ran evaluate(String... more) {
    String[] args = new String[more.length + 1];
    args[0] = "evaluate";
    System.arraycopy(more, 0, args, 1, more.length);
    return LabRun.withShippedRules(temp, args);
  }
}
