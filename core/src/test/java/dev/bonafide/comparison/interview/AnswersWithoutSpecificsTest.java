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

final class AnswersWithoutSpecificsTest {
  private static final List<String> ASKED =
      List.of(
          "Which project there are you most proud of?",
          "Who else was on that team, and who did what?",
          "What was the hardest bug, and how did you find it?",
          "How long did it take, and how many users noticed?");
  private static final List<String> EMPTY =
      List.of(
          "There were many projects and I worked on all of them with the team, a good experience.",
          "We had a team and every member was responsible for different parts, we worked together.",
          "There were several issues in the system and we resolved all of them with the team well.",
          "It took some time because of the requirements, and the users were satisfied at the end.");

  @Test
  void without_questions_for_something_in_particular_or_in_another_language_nothing_is_told() {
    assertThat(look(Told.call().other("How are you?").subject(EMPTY.getFirst()).other("Good.")))
        .isInstanceOf(Look.Blind.class);
    Told told = Told.call();
    ASKED.forEach(
        asked ->
            told.other(asked)
                .subject(
                    "Wir haben das im Team gemacht und alle waren am Ende sehr zufrieden damit."));
    assertThat(look(told.other("Danke."))).isInstanceOf(Look.Blind.class);
  }

  @Test
  void names_numbers_and_words_of_ones_own_are_particular() {
    for (String own :
        List.of(
            "It was me and a man called Otto, he did the screens and I did all the rest of it.",
            "It took us 9 days and then some more days until all of the users were satisfied too.",
            "It took us nine days and then some more days until all users were satisfied too.",
            "The scales lied when frost came so I went down to the harbour and stood beside one.")) {
      Told told = Told.call();
      ASKED.forEach(asked -> told.other(asked).subject(own));
      assertThat(look(told.other("Thank you."))).as(own).isInstanceOf(Look.Nothing.class);
    }
  }

  @Test
  void short_answers_are_no_evasion() {
    Told told = Told.call();
    ASKED.forEach(asked -> told.other(asked).subject("I don't remember, sorry."));
    assertThat(look(told.other("Thank you."))).isInstanceOf(Look.Blind.class);
  }

  @Property(tries = 40)
  void four_empty_answers_are_seen_in_any_order_whatever_is_said_before_and_after(
      @ForAll long seed) {
    List<String> empty = new ArrayList<>(EMPTY);
    Collections.shuffle(empty, new Random(seed));
    Told told = Told.call().other("Where do you live?").subject("In Ghent, since 2014.");
    for (int at = 0; at < ASKED.size(); at++) {
      told.other(ASKED.get(at)).subject(empty.get(at));
    }
    told.other("Thank you.").subject("It was Marta, by the way, on 3 May 2019, and Kafka 2.4.");

    assertThat(((Look.Seen) look(told)).evidence()).hasSize(4);
  }

  private static Look look(Told told) {
    return new AnswersWithoutSpecifics().look(told.end());
  }
}
