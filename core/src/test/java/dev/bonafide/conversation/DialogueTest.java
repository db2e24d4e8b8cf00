package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.phrasebook.Phrasebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * A dialogue as people last approved it. {@code -Dgolden.write=true} writes it again; the
 * difference is then for people to judge.
 */
class DialogueTest {
  private static final Path GOLDEN = Path.of("src/test/resources/conversation/dialogue.txt");

  private static final List<String> SAID =
      List.of(
          "hi",
          "",
          "why 1?",
          "answer Sorry, my camera is broken today.",
          "fine 1 because his wife holds the account, we saw the papers",
          "fine 2",
          "asked 9",
          "asked 1",
          "asked 1",
          "undo",
          "I'll take it by Friday",
          "outcome cleared",
          "outcome cleared met him in the office",
          "owner",
          "settings digest",
          "undo",
          "last",
          "is he real?",
          "settings questions 1",
          "status",
          "privacy",
          "delete",
          "delete yes",
          "last");

  @Test
  void a_dialogue_is_as_it_was_approved() throws IOException {
    Talk talk = new Talk();
    talk.thread
        .says("Dana", Role.REVIEWER, "How shall we pay you?")
        .says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
    talk.thread.unread.add("cv.pdf: needs a password");
    StringBuilder dialogue = new StringBuilder();
    for (String words : SAID) {
      dialogue.append("Dana: @bonafide ").append(words).append('\n');
      for (OutboundReply reply : talk.replies(talk.receipt("Dana: " + words))) {
        String key = reply.key().substring(reply.key().indexOf('/'));
        String act = reply.act().getClass().getSimpleName().toLowerCase(Locale.ROOT);
        dialogue.append("  [").append(act).append(' ').append(key).append("]\n");
        reply.act().body().lines().forEach(line -> dialogue.append("  ").append(line).append('\n'));
      }
    }
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, dialogue);
    }
    assertThat(dialogue.toString()).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void the_words_are_plain_and_about_the_case() throws IOException {
    String all =
        Files.readString(GOLDEN)
            + String.join("\n", Phrases.welcome())
            + String.join("\n", Phrasebook.ENGLISH.paragraphs("talk.unclear"));
    assertThat(all).doesNotContain("!").doesNotContainIgnoringCase("fraudster", "guilty", "liar");
    assertThat(Phrases.welcome().size()).isLessThanOrEqualTo(6);
    assertThat(Phrasebook.ENGLISH.paragraphs("talk.unclear")).hasSize(2);
  }
}
