package dev.bonafide.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What of a case is taken, in which form. */
class CaseTraitsTest {
  private static final String SENTENCE =
      "Rebuilt the invoicing ledger of three pharmacies around Postgres triggers and quiet nightly"
          + " audits";

  private static final CommonValues COMMON =
      CommonValues.of(
          name ->
              name.equals("shared-hosts")
                  ? Map.of(
                      "mail",
                      List.of("gmail.com", "googlemail.com", "proton.me"),
                      "pages",
                      List.of("vercel.app"))
                  : Map.of(
                      "mailboxes", List.of("jobs"),
                      "emails", List.of("john.doe@gmail.com"),
                      "phones", List.of("+1234567890"),
                      "boards", List.of("indeed.com"),
                      "owners", List.of("apache"),
                      "agencies", List.of("represented by", "agency")));

  private static List<String> ofResume(String text) {
    return of(Exhibit.of("cv", ExhibitKind.RESUME, text));
  }

  private static List<String> of(Exhibit... exhibits) {
    return source(CaseLimits.SERVED).of(Submission.of(SubjectKind.CANDIDATE, exhibits)).stream()
        .map(trait -> trait.kind() + " " + trait.value())
        .collect(Collectors.toList());
  }

  private static ReadTraits source(CaseLimits limits) {
    return new ReadTraits(
        new CaseReader(new Readers(List.of()), limits), limits.steps(), new CaseTraits(COMMON));
  }

  @Test
  void a_case_that_is_too_large_has_none() {
    CaseLimits small = new CaseLimits(10, 10, 10, 10, 10);
    Exhibit large = Exhibit.of("cv", ExhibitKind.RESUME, "Ana Reis\nana@proton.me\n" + SENTENCE);
    assertThat(source(small).of(Submission.of(SubjectKind.CANDIDATE, large))).isEmpty();
  }

  @Test
  void names_cities_and_nationalities_are_none() {
    assertThat(ofResume("Ana Reis\nLisbon, Portuguese\nEngineer\n")).isEmpty();
  }

  @Test
  void an_employer_only_explains() {
    List<String> traits = ofResume("Ana Reis\n\nExperience\nKestrelby Works, Porto, 2019-2022\n");
    assertThat(traits).contains("EMPLOYER kestrelby works");
    assertThat(traits).allMatch(one -> one.startsWith("EMPLOYER "));
  }

  @Test
  void what_many_share_is_none() {
    assertThat(
            ofResume(
                """
                Ana Reis
                john.doe@gmail.com | +1 234 567 890 | +1 202 555 0143
                https://www.indeed.com/r/ana-reis | https://github.com/apache/kafka
                """))
        .isEmpty();
  }

  @Test
  void an_agency_s_contact_only_explains_where_it_is_said_to_be_one() {
    assertThat(ofResume("Ana Reis\nRepresented by Lumo: eva@proton.me, +351 911 222 333\n"))
        .containsExactly("HOUSE agency eva@proton.me", "HOUSE agency +351911222333");
    assertThat(ofResume("Ana Reis\nAgency\neva@proton.me\n\nana@proton.me\n"))
        .containsExactly("HOUSE agency eva@proton.me", "EMAIL ana@proton.me");
  }

  @Test
  void a_firm_s_role_mailbox_only_tells_the_firm() {
    assertThat(ofResume("Ana Reis\njobs@lumo-staff.com\n")).containsExactly("HOUSE lumo-staff.com");
  }

  @Test
  void one_mailbox_and_one_number_are_the_same_however_they_are_written() {
    assertThat(ofResume("Ana Reis\nAna.Reis+cv@googlemail.com, +351 912-345-678\n"))
        .containsExactlyElementsOf(ofResume("Ana Reis\nanareis@gmail.com 00351912345678\n"))
        .containsExactly("EMAIL anareis@gmail.com", "PHONE +351912345678");
  }

  @Test
  void accounts_pages_repositories_and_links_are_told_apart() {
    assertThat(
            ofResume(
                """
                Ana Reis
                https://github.com/ana-r/ https://github.com/Kit/Tool.git https://t.me/ana_r
                https://ana-r.vercel.app/?utm=1 https://gitlab.com/ana/box https://lumo.dev/map?x=1
                www.ana-reis.dev
                """))
        .contains(
            "ACCOUNT github ana-r",
            "REPOSITORY github.com/kit/tool",
            "ACCOUNT telegram ana_r",
            "REPOSITORY gitlab.com/ana/box",
            "LINK lumo.dev/map",
            "SITE ana-reis.dev");
  }

  @Test
  void what_others_say_is_none_of_the_subject_s() {
    MessageTurn asked = new MessageTurn("Dana", null, Role.OTHER, "Mine is dana@proton.me");
    MessageTurn said = new MessageTurn("Ana", null, Role.SUBJECT, "Mine is ana@proton.me");
    assertThat(of(Exhibit.ofTurns("chat", List.of(asked, said))))
        .containsExactly("EMAIL ana@proton.me");
    assertThat(of(Exhibit.of("note", ExhibitKind.NOTE, "I saw eva@proton.me elsewhere"))).isEmpty();
  }

  @Test
  void referees_are_told_from_the_subject() {
    assertThat(
            ofResume(
                "Ana Reis\nana@proton.me\n\nReferences\nEva Lund, Kestrelby, eva.lund@proton.me\n"))
        .contains("EMAIL ana@proton.me", "REFEREE eva.lund@proton.me");
  }

  @Test
  void commits_tell_mailboxes_and_numbers_of_accounts_that_stay() {
    String log =
        """
        commit 0123456789012345678901234567890123456789
        Author: Ana <4711+ana-new@users.noreply.github.com>
        Date:   Mon Mar 2 10:15:00 2026 +0100

            Change the parser

        commit 0123456789012345678901234567890123456780
        Author: Ana <ana.codes@proton.me>
        Date:   Mon Mar 2 10:16:00 2026 +0100

            Change it back
        """;
    assertThat(of(Exhibit.of("git.log", null, log)))
        .contains(
            "ACCOUNT github ana-new", "ACCOUNT_ID github 4711", "COMMIT_EMAIL ana.codes@proton.me");
  }

  /** Long enough to be no one else's. */
  private static String letter(String one) {
    return "Ana Reis\n" + (SENTENCE + ".\n").repeat(4) + one;
  }

  @Test
  void a_short_text_is_no_document() {
    assertThat(ofResume("Ana Reis\n" + SENTENCE + ".\n")).isEmpty();
  }

  @Test
  void one_document_is_the_same_however_it_is_set_and_one_word_more_makes_another() {
    List<String> known = ofResume(letter("Lisbon"));
    assertThat(known).singleElement().asString().startsWith("DOCUMENT ");
    assertThat(ofResume(letter("\n  Lisbon. ").replace(" of ", "\n of "))).isEqualTo(known);
    assertThat(ofResume(letter("Lisbon, 12"))).isNotEqualTo(known);
  }

  @Test
  void what_others_wrote_is_no_document_of_the_subject_s() {
    MessageTurn asked = new MessageTurn("Dana", null, Role.OTHER, letter("Lisbon"));
    MessageTurn said = new MessageTurn("Ana", null, Role.SUBJECT, "Yes, that is so");
    assertThat(of(Exhibit.ofTurns("chat", List.of(asked, said)))).isEmpty();
    assertThat(of(Exhibit.of("note", ExhibitKind.NOTE, letter("Lisbon")))).isEmpty();
  }

  @Test
  void an_archive_that_was_handed_out_is_a_document_by_its_hash() {
    String hash = "ab".repeat(32);
    assertThat(
            source(CaseLimits.SERVED)
                .of(
                    Submission.of(
                        SubjectKind.RECRUITER,
                        Exhibit.of(
                            "task.zip",
                            ExhibitKind.REPOSITORY,
                            "Repository task.zip, 2 files, SHA-256 " + hash + "\n"))))
        .contains(new Trait(TraitKind.DOCUMENT, hash));
  }
}
