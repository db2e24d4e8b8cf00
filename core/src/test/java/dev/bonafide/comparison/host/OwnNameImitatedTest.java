package dev.bonafide.comparison.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OwnNameImitatedTest {
  @Test
  void without_an_address_it_is_unknown() {
    assertThat(look("Brightmoor Logistics", "We have a position for you."))
        .isInstanceOf(Look.Blind.class);
    assertThat(new OwnNameImitated().look(Told.chat().other("jobs@brightrnoor.example").end()))
        .isInstanceOf(Look.Blind.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Brightmoor Logistics, jobs@brightmoor.example",
    "Brightmoor Logistics, jobs@brightmoor-logistics.example",
    "Brightmoor Logistics, jobs@bml.example",
    "Brightmoor Logistics, jobs@bright-talent.example",
    "Müller Straßenbau, jobs@mueller-strassenbau.example",
    "Müllerbau, jobs@mullerbau.example",
    "S3ntinel Works, jobs@sentinelworks.example",
    "Mila Moll, jobs@milamoll.example",
    "Illumena Illustration, hi@illumena.example",
    "Ilka, jobs@llka.example",
  })
  void a_firms_own_shortened_longer_and_other_hosts_are_nothing(String firm, String mail) {
    assertThat(look(firm + " <" + mail + ">", "Come and see us. " + mail + "\n" + firm))
        .isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Brightmoor Logistics, jobs@brightrnoor.example",
    "Norrsken Ventilation AB, hr@norrskenventiIation.example",
    "Norrsken Ventilation AB, hr@norrsken-ventllation.example",
    "Woodvale Timber, jobs@vvoodvale.example",
    "Brightmoor Logistics, jobs@brightmооr.example",
    "Tarnfield, jobs@tarnfie1d.example",
  })
  void letters_that_pass_for_others_are_seen_from_the_sender_and_in_the_text(
      String firm, String mail) {
    assertThat(look(firm + " <" + mail + ">", "Dear applicant, all of it is true."))
        .isInstanceOf(Look.Seen.class);
    assertThat(((Look.Seen) look("Grace", firm + " writes to you.\nReply to " + mail)).evidence())
        .extracting(Citation::quote)
        .containsExactly(mail.substring(mail.indexOf('@') + 1));
  }

  @Test
  void the_right_host_beside_it_takes_nothing_back() {
    assertThat(
            look(
                "Brightmoor Logistics <jobs@brightrnoor.example>",
                "Our page is brightmoor.example. Brightrnoor is a typing mistake."))
        .isInstanceOf(Look.Seen.class);
  }

  private static Look look(String sender, String words) {
    return new OwnNameImitated().look(Told.chat().from(sender).subject(words).end());
  }
}
