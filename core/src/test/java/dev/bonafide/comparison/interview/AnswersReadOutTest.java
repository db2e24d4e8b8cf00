package dev.bonafide.comparison.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class AnswersReadOutTest {
  private static final String MOVED =
      "Led six engineers who moved the claims monolith to forty services over two years";
  private static final String CUT =
      "Cut the time of a release from three hours to eleven minutes with canary steps";

  @Test
  void without_a_resume_or_a_recording_nothing_can_be_held_together() {
    assertThat(look(Told.call().other("Who are you?").subject(MOVED)))
        .isInstanceOf(Look.Blind.class);
    assertThat(look(Told.chat().other("Who are you?").subject(MOVED).resume(MOVED)))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void one_sentence_of_the_resume_may_be_known_by_heart() {
    assertThat(
            look(
                Told.call()
                    .other("What did you do there?")
                    .subject(MOVED)
                    .other("And the releases?")
                    .subject("Those took three hours, and after the canaries eleven minutes or so.")
                    .other("And the team?")
                    .subject(MOVED)
                    .resume(MOVED + "\n" + CUT)))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void what_the_interviewer_read_aloud_first_may_be_said_again() {
    assertThat(
            look(
                Told.call()
                    .other("Here it says: " + MOVED + ". And then: " + CUT + ". Is that so?")
                    .subject(MOVED + ", yes.")
                    .other("And the second?")
                    .subject(CUT + ", yes.")
                    .resume(MOVED + "\n" + CUT)))
        .isInstanceOf(Look.Nothing.class);
  }

  @Property(tries = 40)
  void two_answers_as_they_are_written_are_seen_in_any_order_with_anything_said_around(
      @ForAll long seed) {
    List<String> said =
        new ArrayList<>(
            List.of("So " + MOVED + " and so on.", CUT + ".", "In Ghent, for the harbour."));
    Collections.shuffle(said, new Random(seed));
    Told told = Told.call();
    said.forEach(words -> told.other("What else did you do there?").subject(words));
    told.resume("Helena Vorst\n" + CUT + "\nJava\n" + MOVED).subject("Bye, thank you.");

    assertThat(((Look.Seen) look(told)).evidence()).hasSize(4);
  }

  private static Look look(Told told) {
    return new AnswersReadOut().look(told.end());
  }
}
