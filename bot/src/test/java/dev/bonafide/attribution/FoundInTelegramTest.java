package dev.bonafide.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.TelegramTalk;
import dev.bonafide.testkit.telegram.Button;
import dev.bonafide.testkit.telegram.Origin;
import dev.bonafide.testkit.telegram.Person;
import dev.bonafide.testkit.telegram.Said;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fraud that someone sends the bot in Telegram, with the rules and readers that ship. */
class FoundInTelegramTest {
  private final Person ada = new Person(1_001, "Ada");
  private final TelegramTalk talk;

  FoundInTelegramTest() throws InterruptedException {
    this.talk = new TelegramTalk(ada);
  }

  @AfterEach
  void close() {
    talk.close();
  }

  @ParameterizedTest
  @EnumSource
  void typed_it_is_high_risk_or_asked_about_and_one_tap_judges_it_once(FoundChat chat) {
    chat.messages().forEach(one -> talk.people().text(ada, one));
    isJudgedOnce();
  }

  @ParameterizedTest
  @EnumSource
  void so_it_is_forwarded_from_a_colleague(FoundChat chat) {
    talk.forward("Ben", chat.messages());
    isJudgedOnce();
  }

  @Test
  void so_it_is_as_single_messages_of_the_two_who_wrote_them() {
    Instant at = Instant.parse("2026-03-01T12:00:00Z");
    for (String message : FoundChat.SINGLE_MESSAGES.messages()) {
      at = at.plusSeconds(180);
      String[] headed = message.split("\n", 2);
      String name = headed[0].substring(0, headed[0].indexOf("   "));
      long _ = talk.people().forward(ada, Origin.hidden(name, at), headed[1]);
    }
    isJudgedOnce();
  }

  @Test
  void the_export_of_a_chat_tells_itself_who_it_is() {
    byte[] bytes = FoundChat.EXPORT.getBytes(StandardCharsets.UTF_8);
    long _ = talk.people().document(ada, "result.json", bytes, "");
    List<Said> said = talk.answers();
    assertThat(said).hasSize(1);
    assertThat(said.getFirst().text()).contains("Stop until this is cleared", "my cousin");
  }

  @ParameterizedTest
  @ValueSource(strings = {FoundChat.LINKS, FoundChat.LINK, "https://jobs.example"})
  void links_alone_are_named_and_too_little_to_say(String links) {
    long _ = talk.people().text(ada, links);
    isTooLittle();
  }

  @Test
  void so_are_links_that_several_people_sent() {
    talk.forward("Ben", List.of("https://jobs.example/apply/1"));
    talk.forward("Bobby Sierra", List.of("and https://profiles.example/in/bobby"));
    isTooLittle();
  }

  private void isTooLittle() {
    assertThat(talk.answers().getLast().text())
        .contains("Not enough to judge", "jobs[.]example")
        .doesNotContain("Nothing found that needs")
        .doesNotContain("Wrong person?", "Who is being screened?");
  }

  private void isJudgedOnce() {
    Said asked = talk.answers().getLast();
    assertThat(asked.text()).contains("Stop until this is cleared", "Wrong person? ");
    talk.tap(candidate(asked));
    List<Said> said = talk.answers();
    assertThat(said.stream().filter(one -> one.text().contains("Case 1 ·")))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.text())
                    .contains("Stop until this is cleared", "Bobby Sierra said: ")
                    .doesNotContain("Wrong person?", "Who is being screened?"));
  }

  private static String candidate(Said asked) {
    return asked.buttons().stream()
        .map(Button::text)
        .filter(label -> label.contains("Bobby Sierra"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(asked.text() + asked.buttons()));
  }
}
