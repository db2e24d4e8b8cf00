package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bonafide.rule.MeantFlags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note with the red flag that its words mean. */
class NamedNoteTest {
  @TempDir Path temp;

  @Test
  void it_is_heard_and_quoted_whole() throws IOException {
    Files.writeString(temp.resolve("call.txt"), "Wies: How are you?\nSietse: I am well.\n");
    String note = MeantFlags.naming("interview-camera-off-noted", "no video");
    String report =
        Ran.withShippedRules(
                temp, "screen", "call.txt", "--as", "candidate", "--note", note, "--format", "json")
            .out();
    assertThat(new ObjectMapper().readTree(report).findValuesAsText("quote")).contains(note);
  }
}
