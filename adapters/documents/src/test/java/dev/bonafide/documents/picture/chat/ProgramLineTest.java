package dev.bonafide.documents.picture.chat;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static dev.bonafide.documents.picture.recognized.Words.page;
import static dev.bonafide.documents.picture.recognized.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "10:30 Arrival and coffee",
        "10:30",
        "Today we hire",
        "A call at 9:30 tomorrow",
        "to me at 10:42",
        "12 members of staff",
        "Send",
        "Send us a message",
        "Message me on Telegram",
        "90% remote",
        "Online interviews",
        "To: Ana Ruiz"
      })
  void what_people_write_stays(String text) {
    assertThat(ProgramLine.is(line(40, 0, text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9:41 5G 82%",
        "5G 82%",
        "Today",
        "online",
        "last seen recently",
        "to me 10:42 AM (2 hours ago)",
        "Message #hiring",
        "2,317 subscribers",
        "3 members",
        "1 240 участников",
        "Message #Optimiza Viajes",
        "Type a message",
        "Like Comment Repost Send",
        "Reply Forward"
      })
  void what_a_program_shows_is_its_own(String text) {
    assertThat(ProgramLine.is(line(40, 0, text))).isTrue();
  }

  @Test
  void a_line_of_which_nothing_was_sure_is_nobodys() {
    assertThat(ProgramLine.is(new RecognizedLine(0, List.of(word("onljne", 40, 0, 30))))).isFalse();
  }

  @Test
  void a_post_is_written_without_what_the_program_shows_around_it() {
    RecognizedPage post =
        page(
            line(40, 0, "9:41 5G 82%"),
            line(40, 40, "Cedarhall Health"),
            line(400, 80, "Today"),
            line(40, 120, "We'll never send you a check today"),
            line(40, 160, "Like Comment Repost Send"));

    assertThat(ScreenshotText.of(post).text())
        .isEqualTo("Cedarhall Health\nWe'll never send you a check today\n");
  }

  @Test
  void a_list_of_other_chats_is_no_part_of_a_post() {
    RecognizedPage post =
        page(
            line(20, 0, "Weekend hike"),
            line(400, 0, "Cedarhall Health"),
            line(20, 30, "Lena: I bring the maps"),
            line(400, 32, "online"),
            line(20, 130, "Grandma"),
            line(400, 130, "We'll never send you a check"),
            line(20, 160, "Photo"));

    assertThat(ScreenshotText.of(post).text())
        .isEqualTo("Cedarhall Health\nWe'll never send you a check\n");
  }

  @Test
  void a_document_in_two_columns_keeps_both() {
    RecognizedPage paper =
        page(
            line(20, 0, "Skills"),
            line(400, 0, "Cedarhall Health"),
            line(20, 30, "ICD-10-CM"),
            line(400, 32, "Medical coder"),
            line(20, 130, "Languages"),
            line(400, 130, "Reviewed outpatient records"));

    assertThat(ScreenshotText.of(paper).text()).contains("ICD-10-CM", "Reviewed outpatient");
  }
}
