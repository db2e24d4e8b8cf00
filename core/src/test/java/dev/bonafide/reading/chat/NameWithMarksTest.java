package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;

/** Heads whose names hold what ends a name elsewhere, or stand where a day may. */
class NameWithMarksTest {
  @Test
  void indented_lines_without_a_time_below_them_stay_the_writers() {
    String text =
        """
        Ana Ruiz  10:02
        What is it?

        Bobby Sierra  10:03
        My terms:
            Fair Pay
            Rent us your account
            for a year

        Ana Ruiz  10:04
        No.
        """;
    assertThat(Heard.lines(null, text).get(1)).startsWith("SUBJECT").contains("your account");
  }

  @Test
  void a_message_that_is_passed_on_is_read_as_words_of_the_one_named_above_it() {
    String text =
        """
        Ana Ruiz  10:02
        What is it?

        Bobby Sierra  10:03
        This came yesterday:
            Kariyer TR
            Rent us your account
            İletildi · 22:14

        Ana Ruiz  10:04
        Block them.
        """;
    Reading reading = Heard.in(null, text);
    assertThat(Heard.lines(reading))
        .contains("OTHER Kariyer TR: Rent us your account\n    İletildi · 22:14")
        .anyMatch(one -> one.startsWith("SUBJECT Bobby Sierra: This came yesterday:"));
    assertThat(reading.limits()).anyMatch(one -> one.contains("passed on (line 6)"));
  }

  @Test
  void a_colon_right_before_the_gap_is_no_part_of_the_name() {
    String text = "Ana:  08:00\nearly\nBobby:  16:00\nlate\nAna:  22:00\nnight\n";
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly("OTHER Ana: early", "SUBJECT Bobby: late", "OTHER Ana: night");
  }

  @Test
  void all_that_stands_before_a_gap_and_a_time_is_the_name() {
    String text =
        "Ana Bey (İK) 🎯  10:02\nhello\n\nBobby Sierra  10:03\nhi\n\nAna Bey (İK) 🎯  10:04\nwell\n";
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER Ana Bey (İK) 🎯: hello",
            "SUBJECT Bobby Sierra: hi",
            "OTHER Ana Bey (İK) 🎯: well");
  }

  @Test
  void what_someone_does_and_a_remark_behind_the_time_make_no_other_head() {
    String text =
        """
        Bobby Sierra   June 02, 2025 at 08:17
        It fails.

        Agent: Ana Dahl   June 02, 2025 at 08:55
        Send it here.

        Agent: Ana Dahl   June 02, 2025 at 09:31   (Internal note)
        I'd rather ask.

        Colm Reed   June 02, 2025 at 10:02   (Internal note)
        All in order.
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "SUBJECT Bobby Sierra: It fails.",
            "OTHER Agent: Ana Dahl: Send it here.",
            "OTHER Agent: Ana Dahl: I'd rather ask.",
            "OTHER Colm Reed: All in order.");
  }

  @Test
  void one_word_before_a_date_is_a_name_unless_it_is_a_day_and_the_newest_may_come_first() {
    String text =
        """
        Вы, 9 сен 2025 в 18:22:40
        Ждём вас.
        Bobby Sierra, 9 сен 2025 в 18:20:02
        Да.
        Вы, 9 сен 2025 в 18:17:51 (ред.)
        Из дома?
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly("OTHER Вы: Ждём вас.", "SUBJECT Bobby Sierra: Да.", "OTHER Вы: Из дома?");
    String days =
        "Dienstag, 9. September 2025 18:22\nhallo\nDienstag, 9. September 2025 18:25\nja\n";
    assertThat(Heard.in(ExhibitKind.MESSAGES, days).utterances())
        .allMatch(said -> said.speaker() == null);
  }

  @Test
  void two_descriptions_that_take_turns_before_a_dash_are_names_where_one_is_the_subjects() {
    String text =
        """
        Auntie Fang - Which company?
        the young man (Xiao Lin) - A friend's, auntie.
        Auntie Fang - And what would I do?
        the young man (Xiao Lin) - Nothing at all.
        """;
    Subject named = new Subject(SubjectKind.CANDIDATE, "the young man (Xiao Lin)");
    assertThat(Heard.lines(Heard.in(null, named, text)))
        .containsExactly(
            "OTHER Auntie Fang: Which company?",
            "SUBJECT the young man (Xiao Lin): A friend's, auntie.",
            "OTHER Auntie Fang: And what would I do?",
            "SUBJECT the young man (Xiao Lin): Nothing at all.");
  }
}
