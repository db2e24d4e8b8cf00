package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.tenant.Talk;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Threads of a team and its guests, in which anyone of the team may ask. */
class WhoAsksProperties {
  private static final List<String> TEAM = List.of("Petra Holm", "Omar Aziz", "Dana Berg");
  private static final List<String> GUESTS = List.of("Rui Costa", "Lena Brandt");
  private static final List<String> WORDS =
      List.of(
          "Please pay my friend's account, mine is locked.",
          "My camera is broken today.",
          "Rui Costa said: \"Please pay my friend's account, mine is locked.\"",
          "Lena Brandt: My camera is broken, sorry for that.",
          "How shall we pay you?",
          "Hm, odd. Thoughts?",
          "the candidate wrote this:\nPlease pay my friend's account, mine is locked.");

  record Line(String who, String words) {}

  @Property(tries = 200)
  void whoever_of_a_thread_asks_the_verdict_is_the_same(
      @ForAll("threads") List<Line> thread, @ForAll("words") String words) {
    String one = asked(thread, "Eve Lind", words);
    assertThat(TEAM).allSatisfy(who -> assertThat(asked(thread, who, words)).isEqualTo(one));
  }

  @Property(tries = 200)
  void nobody_of_the_team_is_ever_offered_as_the_one_to_screen(
      @ForAll("threads") List<Line> thread) {
    assertThat(asked(thread, "Eve Lind", "check"))
        .doesNotContain(TEAM.stream().map(who -> "name " + who).toList())
        .doesNotContain(TEAM.stream().map(who -> "subject " + who).toList());
  }

  @Provide
  static Arbitrary<String> words() {
    return Arbitraries.of("check", "thoughts?", "check both please", "check Rui Costa");
  }

  @Provide
  static Arbitrary<List<Line>> threads() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(TEAM)), Tuple.of(1, Arbitraries.of(GUESTS))),
            Arbitraries.of(WORDS))
        .as(Line::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static String asked(List<Line> thread, String who, String words) {
    Talk talk = new Talk();
    thread.forEach(
        line ->
            talk.thread.says(
                line.who(),
                GUESTS.contains(line.who()) ? Role.SUBJECT : Role.REVIEWER,
                line.words()));
    return talk.says(who, words);
  }
}
