package dev.bonafide.comparison.person;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SignedByAnotherTest {
  private static final String OWN = "Dear Ada, I apply.\nKind regards,\nHelena";
  private static final String ANOTHERS =
      "Dear Ada, Thursday is perfect.\nBest regards,\nMarcus Delaney\nSenior developer";

  @Test
  void without_a_signed_message_or_a_full_name_it_is_unknown() {
    assertThat(look(mail().subject("Dear Ada, I apply."))).isInstanceOf(Look.Blind.class);
    assertThat(look(Told.chat().subject(OWN).subject(ANOTHERS))).isInstanceOf(Look.Blind.class);
    assertThat(look(Told.call().named("Helena Vorst").resume(ANOTHERS)))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void who_always_signs_otherwise_was_renamed_or_uses_a_relatives_mailbox() {
    assertThat(look(mail().subject(ANOTHERS).subject(ANOTHERS))).isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Helena Brandt",
        "Lena Vorst-Lund",
        "H. V.",
        "Helen",
        "Хелена Форст",
        "Elena Worst",
        "Ada Marsh",
        "Kestrelby Talent Team",
        "Senior Developer",
      })
  void a_married_a_short_a_spelt_or_the_readers_name_is_none(String name) {
    assertThat(look(mail().subject(OWN).subject("Thursday is perfect.\nBest regards,\n" + name)))
        .isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Helena is in hospital and asked me to write.\nBest regards,\nMarcus Delaney",
        "The letter:\nMs Vorst kept our books for six years.\nSincerely,\nMarcus Delaney",
        "I forward this.\n> Best regards,\n> Marcus Delaney",
        "Thursday is perfect, and I take Marcus Delaney along.",
        "Thursday is perfect in\nSan Marino",
      })
  void who_writes_for_them_or_of_them_and_what_is_quoted_is_nothing(String message) {
    assertThat(look(mail().subject(OWN).subject(message))).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_mailbox_that_holds_both_names_is_of_somebody_with_two() {
    assertThat(
            look(
                mail()
                    .from("Helena Vorst <marcus.delaney@post.example>")
                    .subject(OWN)
                    .subject(ANOTHERS)))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void both_signatures_are_cited() {
    assertThat(((Look.Seen) look(mail().subject(OWN).subject(ANOTHERS))).evidence())
        .extracting(Citation::quote)
        .containsExactly("Kind regards,\nHelena", "Best regards,\nMarcus Delaney");
  }

  @Property(tries = 40)
  void it_is_seen_in_any_order_with_anything_written_around(@ForAll long seed) {
    List<String> written =
        new ArrayList<>(
            List.of(
                OWN,
                ANOTHERS,
                "I was renamed once.\nMarcus is a name, too.",
                ANOTHERS + "\n\nBest regards,\nHelena Vorst",
                "Thank you,\nHelena"));
    Collections.shuffle(written, new Random(seed));
    Told told = mail();
    written.forEach(told.other("And?")::subject);
    told.resume("Marcus Delaney\nAll of it is true").subject("Bye");

    assertThat(look(told)).isInstanceOf(Look.Seen.class);
  }

  private static Told mail() {
    return Told.chat().named("Helena Vorst").other("Hello Helena!");
  }

  private static Look look(Told told) {
    return new SignedByAnother().look(told.end());
  }
}
