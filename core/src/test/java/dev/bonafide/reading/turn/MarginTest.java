package dev.bonafide.reading.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.reading.Heard;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarginTest {
  private static final List<String> TALK =
      List.of(
          "     MS. RUIZ:  Would you tell us which shifts you worked at",
          "the depot?",
          "     MR. SIERRA:  Mostly nights, and every second weekend",
          "in summer.",
          "     MS. RUIZ:  How many people reported to you?",
          "     MR. SIERRA:  Between twelve and fifteen, depending on",
          "how many trucks came in.",
          "     MS. RUIZ:  When could you begin?",
          "     MR. SIERRA:  In April.");

  @Test
  void a_text_without_such_numbers_stays_as_it_is() {
    assertThat(Margin.cleared("3 eggs\n2 cups of milk\n1 lemon\n"))
        .isEqualTo("3 eggs\n2 cups of milk\n1 lemon\n");
    assertThat(Margin.cleared("")).isEmpty();
  }

  @Test
  void a_text_of_nothing_but_such_numbers_can_be_read() {
    String text =
        IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
    for (ExhibitKind kind : ExhibitKind.values()) {
      assertThat(Heard.in(kind, text).utterances()).isEmpty();
    }
    assertThat(Heard.in(null, text).utterances()).isEmpty();
  }

  @Test
  void a_numbered_list_stays_as_it_is() {
    String list =
        IntStream.rangeClosed(1, 12)
            .mapToObj(at -> at + ". a task")
            .collect(Collectors.joining("\n"));
    assertThat(Margin.cleared(list)).isEqualTo(list);
  }

  @Test
  void numbers_of_a_few_lines_stay() {
    String text = "1 first\n2 second\n3 third\n" + "words\n".repeat(20);
    assertThat(Margin.cleared(text)).isEqualTo(text);
  }

  @Test
  void no_other_character_is_lost_or_moved() {
    String text = numbered(1) + "\n                 Page 2\n" + numbered(1);
    assertThat(Margin.cleared(text)).hasSameSizeAs(text);
    assertThat(Margin.cleared(text).replaceAll("[\\d\\s]", ""))
        .isEqualTo(text.replaceAll("[\\d\\s]", ""));
  }

  @Test
  void who_speaks_is_told_behind_the_numbers() {
    List<String> lines = Heard.lines(null, "                 Page 1\n" + numbered(1));
    assertThat(lines.stream().map(line -> line.replaceAll("\\s+", " ")))
        .contains(
            "OTHER MS. RUIZ: Would you tell us which shifts you worked at the depot?",
            "SUBJECT MR. SIERRA: Between twelve and fifteen, depending on how many trucks came"
                + " in.");
  }

  private static String numbered(int from) {
    return IntStream.range(0, TALK.size())
        .mapToObj(at -> "%3d  %s".formatted(from + at, TALK.get(at)))
        .collect(Collectors.joining("\n"));
  }
}
