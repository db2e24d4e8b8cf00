package dev.bonafide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks that are told only once someone in them is held for the subject. */
class LooseLabelsTest {
  private static CaseFile read(String text) {
    return new CaseReader(new Readers(List.of()))
        .read(null, null, List.of(), List.of(Exhibit.of("a.txt", null, text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"id\": 1,\n\"type\": \"message\",\n\"at\": \"9:40:12\"\n\"id\": 2,\n\"type\": \"message\",",
        "=== src/App.java ===\nclass App {} // why?\n=== src/App.java ===\nclass App {}",
        "Baker | 2019 | fixed engines on the ferry\nFerryman | 2021 | baked at night\n"
            + "Baker | 2023 | fixed engines on the ferry\nFerryman | 2024 | baked at night"
      })
  void data_files_and_lists_are_no_talk(String text) {
    assertThat(read(text).subject().choices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0:02 - Ana Ruiz (Fern)\nHi Jon, can we move this to Friday?\n\n0:09 - Jon Ek\nSure, at ten.\n\n"
            + "0:12 - Ana Ruiz (Fern)\nThank you, see you then.",
        "9:40\tAna Ruiz\tGood morning to you.\n9:41\tJon Ek\tGood morning, Ana.\n"
            + "9:45\tAna Ruiz\tThe letter is out.\n9:46\tJon Ek\tI have read it.",
        "## Feed\n\n**Ana Ruiz** added a note\n*May 4, 2025 4:38 PM*\n> She asked good questions.\n\n"
            + "**Jon Ek** sent an email\n*May 3, 2025 4:38 PM*\n> I will be at the front desk.\n\n"
            + "**Ana Ruiz** sent an email\n*May 2, 2025 4:38 PM*\n> Here is the plan.",
        "Ana Ruiz\n  10:02 AM\nHi Jon, thanks for joining.\n\nJon Ek\n:headphones:  10:06 AM\nHappy to.\n\n"
            + "Ana Ruiz\n  10:07 AM\nThat is perfect.\n\nJon Ek\n:headphones:  10:09 AM\nGood.",
        "Ana Ruiz - Which company is it?\nthe boy (Jon Ek) - A company of friends.\n"
            + "Ana Ruiz - What would I do?\nthe boy (Jon Ek) - Nothing, we post you five laptops."
      })
  void names_that_come_again_in_any_layout_are_each_somebodys(String text) {
    assertThat(read(text).subject().choices())
        .hasSize(2)
        .anyMatch(name -> name.contains("Ana Ruiz"))
        .anyMatch(name -> name.contains("Jon Ek"));
  }

  @ParameterizedTest
  @CsvSource({"Q, A", "س, ج", "ש, ת", "問, 答", "问, 答", "문, 답"})
  void who_answers_questions_that_are_marked_as_such_is_the_candidate(String asks, String answers) {
    String text = "%s: where?%n%s: in Porto%n%s: since when?%n%s: for years";
    Reading read = read(text.formatted(asks, answers, asks, answers)).readings().getFirst();
    assertThat(read.utterances().stream().filter(said -> said.role() == Role.SUBJECT))
        .extracting(read::words)
        .containsExactly("in Porto", "for years");
  }

  @Test
  void who_is_only_passed_on_by_another_is_not_asked_about() {
    String text =
        """
        Ana Ruiz  10:52
        This came in yesterday, it may help you:
            Career Luck
            Rent us your account, we pay 600 a month
            Forwarded · yesterday 22:14

        Jon Ek  10:56
        We got the same one. Do not answer.

        Ana Ruiz  10:57
        I have blocked them.
        """;
    assertThat(read(text).subject().choices()).containsExactlyInAnyOrder("Ana Ruiz", "Jon Ek");
  }
}
