package dev.bonafide.conversation.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SendWordsTest {
  @Test
  void the_reference_names_what_is_understood() throws IOException {
    Path reference =
        Path.of(System.getProperty("bonafide.root", ".."), "docs/reference/commands.md");
    List<String> examples =
        Pattern.compile("`(send [^`]+)`")
            .matcher(Files.readString(reference))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(examples).contains("send note", "send outcome");
    assertThat(examples).allMatch(example -> SendWords.of(example).isPresent());
    assertThat(SendWords.of("Send outcome.")).contains(SendWords.OUTCOME);
  }

  @Test
  void nothing_is_sent_by_words_that_only_contain_them() {
    for (String words : List.of("don't send note", "send notes", "send", "outcome", "")) {
      assertThat(SendWords.of(words)).as(words).isEmpty();
    }
  }
}
