package dev.bonafide.comparison.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class AnswerLagTest {
  @Test
  void a_recording_without_ends_or_with_few_questions_tells_nothing() {
    Told told = Told.call();
    for (int at = 0; at < 12; at++) {
      told.at(at).other("And then?").subject("Then we moved on.");
    }
    assertThat(new AnswerLag().look(told.end())).isInstanceOf(Look.Blind.class);
    assertThat(look(call(0, 5, 1, 7, 0, "And then?"))).isInstanceOf(Look.Blind.class);
  }

  @Test
  void who_thinks_longer_about_some_questions_is_left_alone() {
    assertThat(look(call(0, 4, 1, 12, 8, "And then?"))).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void short_waits_and_a_line_that_is_slow_both_ways_are_nothing() {
    assertThat(look(call(0, 2, 1, 12, 0, "And then?"))).isInstanceOf(Look.Nothing.class);
    assertThat(look(call(0, 5, 4, 12, 0, "And then?"))).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void an_interpreter_takes_their_time() {
    assertThat(look(call(0, 5, 1, 12, 0, "The interpreter is ready, and then?")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Property(tries = 30)
  void the_same_wait_before_every_answer_is_seen_whenever_the_call_began(
      @ForAll @IntRange(max = 7200) int start, @ForAll @IntRange(min = 4, max = 9) int wait) {
    assertThat(look(call(start, wait, 1, 10, 0.3, "And then?"))).isInstanceOf(Look.Seen.class);
  }

  @Test
  void five_long_waits_and_three_like_openings_are_needed() {
    assertThat(begun(alike(7, 6.8, 7.2, 7.4), "And then?")).isInstanceOf(Look.Blind.class);
    assertThat(begun(alike(7, 6.8, 12, 7.2, 7.4), "And then?")).isInstanceOf(Look.Nothing.class);
    assertThat(begun(alike(3, 3.1, 3.2, 2.9, 3.3), "And then?")).isInstanceOf(Look.Nothing.class);
    Map<Double, String> own = alike(7, 6.8, 7.1, 7.2, 7.4);
    own.replaceAll((wait, _) -> "Step " + wait + " was in Ghent.");
    assertThat(begun(own, "And then?")).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void captions_that_the_other_side_knows_of_explain_the_waits() {
    assertThat(begun(alike(7, 6.8, 7.1, 7.2, 7.4), "The captions are on, and then?"))
        .isInstanceOf(Look.Nothing.class);
  }

  @Property(tries = 30)
  void five_even_waits_with_one_opening_are_seen_among_others_whenever_the_call_began(
      @ForAll @IntRange(min = 5, max = 14) int wait,
      @ForAll @IntRange(max = 3) int before,
      @ForAll @IntRange(max = 7200) int start) {
    Map<Double, String> waits = new LinkedHashMap<>();
    for (int at = 0; at < before; at++) {
      waits.put(0.2 + at / 10.0, "It was in Ghent.");
    }
    for (int at = 0; at < 5; at++) {
      waits.put(
          wait * (1 + at / 40.0), at % 2 == 0 ? "That is a great question. We did." : "We did it.");
    }
    assertThat(new AnswersBegunAlike().look(read(told(start, waits, "And then?"))))
        .isInstanceOf(Look.Seen.class);
  }

  private static Map<Double, String> alike(double... waits) {
    Map<Double, String> alike = new LinkedHashMap<>();
    for (double wait : waits) {
      alike.put(wait, "That is a great question. We moved it by " + wait + ".");
    }
    return alike;
  }

  private static Look begun(Map<Double, String> waits, String question) {
    return new AnswersBegunAlike().look(read(told(30, waits, question)));
  }

  /** Answers by the wait before them, in seconds. */
  private static String told(int start, Map<Double, String> waits, String question) {
    StringBuilder text = new StringBuilder("WEBVTT\n\n");
    double now = start;
    for (var one : waits.entrySet()) {
      cue(text, now, 3, "Ada: " + question);
      now += 3 + one.getKey();
      cue(text, now, 6, "Sam Lee: " + one.getValue());
      now += 7;
    }
    return text.toString();
  }

  /** Each question takes 3 seconds and each answer 6. */
  private static String call(
      int start, double wait, double back, int questions, double spread, String question) {
    Random random = new Random(start);
    StringBuilder text = new StringBuilder("WEBVTT\n\n");
    double now = start;
    for (int at = 0; at < questions; at++) {
      cue(text, now, 3, "Ada: " + question);
      now += 3 + wait + spread * random.nextDouble();
      cue(text, now, 6, "Sam Lee: We moved the ledger in step " + at + ".");
      now += 6 + back;
    }
    return text.toString();
  }

  private static void cue(StringBuilder text, double at, double seconds, String words) {
    text.append(time(at)).append(" --> ").append(time(at + seconds)).append('\n');
    text.append(words).append("\n\n");
  }

  private static String time(double seconds) {
    int whole = (int) seconds;
    return String.format(
        Locale.ROOT, "%02d:%02d:%06.3f", whole / 3600, whole / 60 % 60, seconds - whole / 60 * 60);
  }

  private static Look look(String text) {
    return new AnswerLag().look(read(text));
  }

  private static CaseFile read(String text) {
    Exhibit call = Exhibit.of("call.vtt", ExhibitKind.TRANSCRIPT, text);
    return new CaseReader(new Readers(List.of()))
        .read(SubjectKind.CANDIDATE, "Sam Lee", List.of(), List.of(call));
  }
}
