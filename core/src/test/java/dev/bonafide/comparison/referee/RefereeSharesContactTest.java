package dev.bonafide.comparison.referee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
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

  @Test
  void people_of_a_message_are_held_against_each_other_only_where_one_may_speak_for_them() {
    for (String message :
        List.of(
            "My wife Leila, +36 30 555 0147\nMy mother Rosa, +36 30 555 0147",
            "Ilona Marsh, manager at Kestrelby, +36 1 555 0100\n"
                + "Peter Holm, head of product at Kestrelby, +36 1 555 0100",
            "Helena Marsh, owner, +36 1 555 0100\nMy cousin Ana Marsh, +36 1 555 0100",
            "Tomas Varga, engineer, +36 30 555 0147\nMy wife Leila, +36 30 555 0147",
            "My manager said to ring +36 30 555 0147\nMy wife Leila, +36 30 555 0147",
            "Ilona Marsh, manager, info@kestrelby.example\nMy cousin Ana, info@kestrelby.example")) {
      assertThat(mail(message)).as(message).isNotInstanceOf(Look.Seen.class);
    }
  }

  @Test
  void what_the_other_side_lists_and_a_name_without_a_trade_are_no_referees() {
    String listed = "Ilona Marsh, manager, +36 1 555 0100\nMy cousin Ana, +36 1 555 0100";

    assertThat(
            new RefereeSharesContact()
                .look(Told.chat().named("Tomas Varga").other(listed).subject("Yes").end()))
        .isInstanceOf(Look.Blind.class);
    assertThat(mail("Ilona Marsh, +36 1 555 0100\nMy cousin Ana, +36 1 555 0100"))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void a_referee_at_a_cousins_number_and_two_houses_at_one_are_seen_in_a_message() {
    Look kin =
        mail(
            "1. Dr. Ilona Marsh, Head of Product, Kestrelby, +36 1 555 0100 ext 2\n"
                + "In an emergency: my cousin Adeel, +36 1 555 0100.");
    Look houses =
        mail(
            "Reference 1: Ilona Marsh, manager at Kestrelby, +36 1 555 0100; "
                + "Reference 2: Peter Holm, team lead at Ottermark, +36 1 555 0100");

    for (Look look : List.of(kin, houses)) {
      assertThat(((Look.Seen) look).evidence())
          .extracting(Citation::quote)
          .allSatisfy(quote -> assertThat(quote).startsWith("+36 1 555 0100"));
    }
  }

  private static Look mail(String message) {
    return new RefereeSharesContact()
        .look(Told.chat().named("Tomas Varga").other("Your referees?").subject(message).end());
  }

  private static Look look(String resume) {
    return new RefereeSharesContact().look(Told.call().resume(resume).end());
  }
}
