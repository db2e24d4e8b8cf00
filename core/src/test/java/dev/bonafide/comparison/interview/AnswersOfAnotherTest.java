package dev.bonafide.comparison.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.ComparedProperties;
import dev.bonafide.comparison.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class AnswersOfAnotherTest {
  private static final List<String> SAID =
      List.of(
          "I led a team of six that moved the claims of a pet insurance firm to services.",
          "The hardest part was that two ledgers counted the same refund on different days.",
          "So I wrote a small job that replayed one week of events every single night.");

  @Test
  void one_recording_cannot_be_held_against_another() {
    assertThat(new AnswersOfAnother().look(theirs(SAID).end())).isInstanceOf(Look.Blind.class);
  }

  @Test
  void two_sentences_in_common_are_what_colleagues_have() {
    assertThat(look(List.of(theirs(SAID).end(), anothers(SAID.subList(0, 2)).end())))
        .isInstanceOf(Look.Nothing.class);
  }

  @Property(tries = 60)
  void three_are_seen_in_any_order_of_calls_and_answers_on_any_day_with_anything_added(
      @ForAll long seed, @ForAll @IntRange(min = -9_000, max = 9_000) int day) {
    Random random = new Random(seed);
    List<String> said = new ArrayList<>(SAID);
    Collections.shuffle(said, random);
    CaseFile own = theirs(said).subject("I never said that.").subject("\"open > [").end();
    List<CaseFile> calls = new ArrayList<>(List.of(own, anothers(SAID).end()));
    Collections.shuffle(calls, random);

    assertThat(look(calls.stream().map(call -> moved(call, day)).toList()))
        .isInstanceOf(Look.Seen.class);
  }

  private static Told theirs(List<String> said) {
    Told told = Told.call().named("Helena Vorst").at(9_000);
    said.forEach(words -> told.other("And then?").subject(words));
    return told;
  }

  /** A recording of someone else, who is not the subject. */
  private static Told anothers(List<String> said) {
    Told told = Told.call().at(9_010);
    said.forEach(words -> told.staff("And then?").voice(words));
    return told;
  }

  private static CaseFile moved(CaseFile call, int days) {
    List<Reading> readings =
        call.readings().stream()
            .map(reading -> ComparedProperties.moved(reading, days * 86_400.0))
            .toList();
    return new CaseFile(call.subject(), call.claims(), readings);
  }

  private static Look look(List<CaseFile> calls) {
    List<Reading> all = calls.stream().flatMap(call -> call.readings().stream()).toList();
    return new AnswersOfAnother().look(new CaseFile(calls.getFirst().subject(), List.of(), all));
  }
}
