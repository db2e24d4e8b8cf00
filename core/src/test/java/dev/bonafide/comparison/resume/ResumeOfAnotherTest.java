package dev.bonafide.comparison.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;

final class ResumeOfAnotherTest {
  private static final String WORK =
      """
      Nimbara Pet Insurance, Lead DevOps
      - Lead a team of six migrating a monolith of claims
      - Reduced the deploy time from 3 hours to 11 minutes
      - Saved 212k yearly by moving batch to spot instances
      """;

  @Test
  void the_same_lines_under_two_names_are_seen_in_both() {
    Look look =
        look(
            "HELENA VORST, Engineer\nh.vorst@a.example\n", "D. MARCHETTI, Engineer\nd@b.example\n");

    assertThat(((Look.Seen) look).evidence()).hasSize(6);
  }

  @Test
  void one_person_may_hand_in_two_versions() {
    assertThat(look("Helena Vorst\nold@a.example\n", "Helena M. Vorst\nnew@b.example\n"))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void one_mail_address_is_one_person() {
    assertThat(look("Helena Vorst\nhv@a.example\n", "Lena Marsh\nhv@a.example\n"))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void headings_and_short_lines_are_no_copies() {
    String headings =
        "Experience\nEducation\nSkills\nJava, Kotlin, Go, SQL\nReferences on request\n";
    assertThat(
            new ResumeOfAnother()
                .look(
                    Told.call()
                        .resume("Helena Vorst\n" + headings)
                        .resume("Dario Marchetti\n" + headings)
                        .end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void one_statement_and_the_telephone_number_are_enough() {
    String career =
        "Brightwater, 2019-2025: mentored six; cut the time of a claim by 41% in one year";
    String other = "Orchard, 2019-2025: hired four; cut the time of a claim by 41% in one year";

    assertThat(look("+1 (813) 555-0142", career, "+1 813 555 0142", other))
        .isInstanceOfSatisfying(Look.Seen.class, seen -> assertThat(seen.evidence()).hasSize(4));
    assertThat(look("+1 (813) 555-0142", career, "+1 813 555 0143", other))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_telephone_number_alone_may_be_an_agencys() {
    assertThat(
            look("+1 (813) 555-0142", "Ran the night shift", "+1 (813) 555-0142", "Ran the port"))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void one_resume_cannot_be_compared() {
    assertThat(new ResumeOfAnother().look(Told.call().resume("Helena Vorst").end()))
        .isInstanceOf(Look.Blind.class);
  }

  private static Look look(String phone, String career, String otherPhone, String other) {
    return new ResumeOfAnother()
        .look(
            Told.call()
                .resume("Helena Vorst\n" + phone + "\n" + career)
                .resume("Dario Marchetti\n" + otherPhone + "\n" + other)
                .end());
  }

  private static Look look(String one, String other) {
    return new ResumeOfAnother().look(Told.call().resume(one + WORK).resume(other + WORK).end());
  }
}
