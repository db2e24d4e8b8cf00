package dev.bonafide.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.Consulted;
import dev.bonafide.consultation.Reheard;
import dev.bonafide.consultation.Usage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedFiguresTest {
  private static final String LATE = "The language model m did not answer in time.";
  private static final String SHORT = "There is next to nothing to read.";

  private static Consulted consulted(
      boolean used, String reason, Usage usage, List<String> requests, List<String> limits) {
    return new Consulted(
        used,
        reason,
        "book",
        "m",
        List.of(),
        usage,
        1,
        requests,
        List.of(),
        List.of(),
        limits,
        Reheard.NOTHING);
  }

  private static Consulted answered(int calls, List<String> limits, String... requests) {
    return consulted(true, "", new Usage(calls, 10L * calls, calls), List.of(requests), limits);
  }

  @Test
  void where_no_model_is_set_there_are_none() {
    assertThat(AskedFigures.of(List.of())).isEmpty();
    assertThat(AskedFigures.of(List.of(Consulted.NONE, Consulted.UNWANTED))).isEmpty();
  }

  @Test
  void a_spared_model_was_not_asked_and_a_late_one_did_not_answer() {
    AskedFigures figures =
        AskedFigures.of(
                List.of(
                    consulted(false, SHORT, Usage.NONE, List.of(), List.of()),
                    consulted(false, SHORT, Usage.NONE, List.of(), List.of()),
                    consulted(false, LATE, new Usage(1, 0, 0), List.of("a"), List.of())))
            .orElseThrow();
    assertThat(figures.asked()).isEqualTo(1);
    assertThat(figures.answered()).isZero();
    assertThat(figures.silent()).isEqualTo(1);
    assertThat(figures.spared()).isEqualTo(Map.of(SHORT, 2));
    assertThat(figures.unanswered()).isEqualTo(Map.of(LATE, 1));
  }

  @Test
  void a_second_reading_without_an_answer_is_counted_as_such() {
    AskedFigures figures =
        AskedFigures.of(
                List.of(
                    answered(2, List.of(), "a", "b"),
                    answered(2, List.of("second reading: " + LATE), "c", "d"),
                    answered(0, List.of(), "a")))
            .orElseThrow();
    assertThat(figures.reread()).isEqualTo(2);
    assertThat(figures.secondSilent()).isEqualTo(1);
    assertThat(figures.fromBefore()).isEqualTo(1);
    assertThat(figures.usage()).isEqualTo(new Usage(4, 40, 4));
    assertThat(figures.rejectedQuotes()).isEqualTo(3);
  }
}
