package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.telegram.Button;
import dev.bonafide.testkit.telegram.Person;
import dev.bonafide.testkit.telegram.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What someone is shown in Telegram, with the rules and readers that ship; {@code
 * -Dgolden.write=true} writes what is there now.
 */
class TelegramStoriesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/bonafide/bot/telegram");
  private static final Path STORIES =
      Path.of(System.getProperty("bonafide.root", ".."), "corpus/stories");

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "ru", "ja"})
  void a_chat_is_one_card_in_the_language_of_the_person_who_forwards_it(String language)
      throws Exception {
    Person ada = new Person(1_001, "Ada", language);
    try (TelegramTalk talk = new TelegramTalk(ada)) {
      talk.forward("Max <HR>", TelegramTalk.CHAT);
      long _ = talk.people().photo(ada, "");
      long _ = talk.people().text(ada, "Camera stayed off.");
      holds("chat-" + language, talk.answers().getLast());
    }
  }

  @ParameterizedTest
  @CsvSource({"motoki/chat.txt,uk", "motoki/interview.vtt,ko", "linkedin-recruiter.txt,zh"})
  void a_file_of_any_kind_is_read(String story, String language) throws Exception {
    Person ada = new Person(1_001, "Ada", language);
    Path file = STORIES.resolve(story);
    try (TelegramTalk talk = new TelegramTalk(ada)) {
      String name = String.valueOf(file.getFileName());
      long _ = talk.people().document(ada, name, Files.readAllBytes(file), "");
      List<Said> said = talk.answers();
      assertThat(said).hasSize(1);
      holds(name.substring(0, name.indexOf('.')) + "-" + language, said.getFirst());
    }
  }

  @Test
  void an_exported_chat_is_read_as_its_people_spoke() throws Exception {
    Person ada = new Person(1_001, "Ada", "pt");
    String export =
        """
        {"name": "Max", "type": "personal_chat", "id": 1, "messages": [
          {"id": 1, "type": "message", "date": "2026-03-01T12:00:00", "from": "Max",
           "from_id": "user7", "text": "could you send the salary to my friend's Payoneer"},
          {"id": 2, "type": "message", "date": "2026-03-01T12:01:00", "from": "Ada",
           "from_id": "user1001", "text": ["why", {"type": "bold", "text": " that"}, "?"]}]}
        """;
    try (TelegramTalk talk = new TelegramTalk(ada)) {
      byte[] bytes = export.getBytes(StandardCharsets.UTF_8);
      long _ = talk.people().document(ada, "result.json", bytes, "");
      holds("export-pt", talk.answers().getLast());
    }
  }

  private static void holds(String name, Said said) throws IOException {
    StringBuilder shown = new StringBuilder(said.text()).append('\n');
    int row = -1;
    for (Button button : said.buttons()) {
      shown.append(button.row() == row ? "  " : "\n").append('[').append(button.text()).append(']');
      row = button.row();
    }
    shown.append('\n');
    Path file = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, shown);
    }
    assertThat(shown.toString()).isEqualTo(Files.readString(file));
  }
}
