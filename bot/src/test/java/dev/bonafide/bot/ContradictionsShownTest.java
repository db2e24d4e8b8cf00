package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two statements that exclude each other, where a rule knows other ways to see the same. */
class ContradictionsShownTest {
  private static final String LISTED = "BSc Economics, University of Tilburg, 2015";
  private static final String TOLD = "It was after my degree in computer engineering at Delft";

  @TempDir Path temp;

  @BeforeEach
  void write_a_resume_and_an_interview() throws IOException {
    Files.writeString(
        temp.resolve("cv.txt"), "Sietse Kroon\n2016 - 2023 Engineer, Polderdata\n" + LISTED + "\n");
    Files.writeString(
        temp.resolve("call.txt"), "Wies: How did you begin?\nSietse: " + TOLD + ".\n");
  }

  @Test
  void what_only_a_note_says_is_no_pair_of_statements() throws IOException {
    assertThat(contradictions("--note", "two things contradict his CV, the degree and the years"))
        .isEmpty();
  }

  @Test
  void both_statements_are_told_and_a_note_on_the_same_matter_is_not_among_them()
      throws IOException {
    JsonNode told =
        contradictions(
            "transcript=call.txt", "--note", "two things contradict his CV, the degree and years");

    assertThat(told.findValuesAsText("finding")).containsExactly("interview-contradicts-resume");
    assertThat(told.get(0).get("evidence").findValuesAsText("quote")).containsExactly(LISTED, TOLD);
  }

  private JsonNode contradictions(String... more) throws IOException {
    String[] args = {
      "screen", "resume=cv.txt", "--as", "candidate", "--name", "Sietse Kroon", "--format", "json"
    };
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return new ObjectMapper().readTree(Ran.withShippedRules(temp, all).out()).get("contradictions");
  }
}
