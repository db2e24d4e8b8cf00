package dev.bonafide.reading.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.reading.Heard;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NameWithCommaProperties {

  @Property(tries = 300)
  void whoever_takes_turns_with_one_other_speaks(
      @ForAll("people") String who, @ForAll @IntRange(min = 2, max = 6) int turns) {
    String text = (who + ": where is it\nBobby: at home\n").repeat(turns);
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .hasSize(2 * turns)
        .startsWith("OTHER " + who + ": where is it", "SUBJECT Bobby: at home");
  }

  @Property(tries = 300)
  void nobody_is_called_as_a_sentence_begins(
      @ForAll("sentences") String start, @ForAll @IntRange(min = 2, max = 6) int turns) {
    String text = ("Ana: hello\n" + start + ": it failed\nBobby: yes\n").repeat(turns);
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .hasSize(2 * turns)
        .startsWith("OTHER Ana: hello\n" + start + ": it failed", "SUBJECT Bobby: yes");
  }

  @Property(tries = 300)
  void nobody_speaks_who_is_named_once(@ForAll("people") String who) {
    String text = "Ana: hello\n" + who + ": it failed\nBobby: yes\nAna: so\nBobby: ok\n";
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .hasSize(4)
        .startsWith("OTHER Ana: hello\n" + who + ": it failed");
  }

  @Provide
  Arbitrary<String> people() {
    Arbitrary<String> names = Arbitraries.of("Vera", "Вера", "Vera Lind", "Émilie O'Neill");
    Arbitrary<String> roles =
        Arbitraries.of("people Baltsvet", "кадры «Балтсвет»", "recruiter at Baltsvet", "team Ümit");
    return Combinators.combine(names, roles).as((name, role) -> name + ", " + role);
  }

  /** All words behind the comma are small. */
  @Provide
  Arbitrary<String> sentences() {
    Arbitrary<String> first = Arbitraries.of("Also", "Hi Anna", "So", "Кстати", "Por favor");
    Arbitrary<String> more = Arbitraries.of("the budget", "quick note", "ещё вопрос", "una cosa");
    return Combinators.combine(first, more).as((one, other) -> one + ", " + other);
  }
}
