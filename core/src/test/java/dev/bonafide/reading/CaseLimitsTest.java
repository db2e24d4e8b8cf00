package dev.bonafide.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseLimitsTest {
  private static final CaseLimits LIMITS = new CaseLimits(1_000, 100, 20, 5, 1_000);

  private final CaseReader reader = new CaseReader(new Readers(List.of()), LIMITS);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          abcdefghijk, 100, 1000 characters of text
          @,           101, 100 words and marks
          Aa Bb ,      51,  100 words and marks
          漢,          101, 100 words and marks
          """,
      ignoreLeadingAndTrailingWhitespace = false)
  void a_text_that_is_too_much_is_refused_by_the_limit_before_it_is_read(
      String piece, String times, String limit) {
    String text = piece.strip().concat(" ").repeat(Integer.parseInt(times.strip()));
    refused(limit.strip(), Exhibit.of("a.txt", ExhibitKind.RESUME, text));
  }

  @Test
  void all_exhibits_of_a_case_count_together_whatever_comes_first() {
    Exhibit most = Exhibit.of("most", ExhibitKind.RESUME, "lorem ipsum ".repeat(49));
    Exhibit more = Exhibit.of("more", ExhibitKind.NOTE, "camera off again");
    refused("100 words", most, more);
    refused("100 words", more, most);
  }

  @Test
  void messages_and_those_who_write_them_are_counted() {
    refused("20 messages or paragraphs", chat(21, 1));
    refused("5 speakers", chat(12, 6));
    refused("5 speakers", chat(5, 3), chat(5, 3));
  }

  @Test
  void where_everything_must_be_read_it_is_an_exhibit_that_cannot_be() {
    assertThatThrownBy(() -> reader.read(null, null, List.of(), List.of(chat(21, 1))))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessage("the case: holds more than 20 messages or paragraphs");
  }

  @Test
  void what_reaches_every_limit_and_breaks_none_is_read() {
    assertThat(reader.readable(submission(chat(20, 5))).readings()).hasSize(1);
  }

  private static Exhibit chat(int messages, int people) {
    return Exhibit.ofTurns(
        "chat",
        IntStream.range(0, messages)
            .mapToObj(n -> new MessageTurn("p" + n % people, null, Role.SUBJECT, "hi"))
            .toList());
  }

  private void refused(String limit, Exhibit... exhibits) {
    assertThatThrownBy(() -> reader.readable(submission(exhibits)))
        .isInstanceOfSatisfying(
            CaseTooLarge.class,
            refused -> assertThat(refused.reason()).startsWith("holds more than " + limit));
  }

  private static Submission submission(Exhibit... exhibits) {
    return new Submission(null, null, List.of(), List.of(exhibits), List.of());
  }
}
