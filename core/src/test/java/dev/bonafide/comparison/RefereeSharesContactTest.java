package dev.bonafide.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class RefereeSharesContactTest {
  private static final String HEAD =
      """
      Tomas Varga
      tomas.varga@post.example | +36 30 555 0147
      2017 - 2024 Backend engineer, Kestrelby
      """;
  private static final String THEIRS = "Ilona Marsh, engineering manager, +36 30 555 0147";

  @Test
  void a_resume_without_referees_who_can_be_reached_tells_nothing() {
    assertThat(look(HEAD)).isInstanceOf(Look.Blind.class);
    assertThat(look(HEAD + "References\nAvailable on request")).isInstanceOf(Look.Blind.class);
    assertThat(look(HEAD + "References\nIlona Marsh, Kestrelby")).isInstanceOf(Look.Blind.class);
  }

  @Test
  void ones_own_contact_under_the_heading_is_no_referee() {
    assertThat(look(HEAD + "References\nTomas Varga, +36 30 555 0147, can put you in touch"))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void colleagues_of_one_house_share_its_number() {
    assertThat(
            look(
                HEAD
                    + "References\nIlona Marsh, im@kestrelby.example, +36 1 555 0100\n"
                    + "Peter Holm, ph@kestrelby.example, +36 1 555 0100"))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void two_referees_of_two_houses_with_one_number_are_seen() {
    Look look =
        look(
            HEAD
                + "References\nIlona Marsh, im@kestrelby.example, +36 1 555 0100\n"
                + "Peter Holm, ph@ottermark.example, +36 1 555 0100");

    assertThat(((Look.Seen) look).evidence())
        .extracting(Citation::quote)
        .containsExactly("+36 1 555 0100", "+36 1 555 0100");
  }

  @Property(tries = 30)
  void a_referee_with_the_candidates_number_is_seen_among_any_others(@ForAll long seed) {
    List<String> referees =
        new ArrayList<>(
            List.of(
                THEIRS,
                "Peter Holm, head of product, peter.holm@ottermark.example",
                "Ada Lund, +46 8 555 010 20"));
    Collections.shuffle(referees, new Random(seed));

    Look look = look(HEAD + "Referees\n" + String.join("\n", referees) + "\nThank you");

    assertThat(look).isInstanceOf(Look.Seen.class);
  }

  private static Look look(String resume) {
    return new RefereeSharesContact().look(Told.call().resume(resume).end());
  }
}
