package dev.bonafide.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What evidence names, so that a proof of it says something of the case. */
class NamedThingsTest {
  private static Submission resume(String text) {
    return Submission.of(null, Exhibit.of("cv", ExhibitKind.RESUME, text));
  }

  private static List<String> named(Submission evidence) {
    return NamedThings.in(evidence).all().stream().map(Provable::stored).toList();
  }

  private static boolean names(String text, String thing) {
    return NamedThings.in(resume(text)).named(Provable.typed(thing).orElseThrow()).isPresent();
  }

  @Test
  void evidence_without_addresses_names_nothing() {
    assertThat(named(resume("I like GitHub, and I own a domain."))).isEmpty();
    assertThat(named(Submission.of(null))).isEmpty();
  }

  @Test
  void accounts_and_hosts_of_links_and_mailboxes_are_named() {
    assertThat(
            named(
                resume(
                    "github.com/Octocat/kernel, bo@northwind.example, https://www.bo.dev/work,"
                        + " and south.example")))
        .containsExactlyInAnyOrder(
            "github octocat", "domain northwind.example", "domain bo.dev", "domain south.example");
  }

  @Test
  void a_snapshot_names_its_account() {
    String json = "{\"login\": \"Sky-Dev\", \"id\": 9, \"commits\": []}";
    Exhibit profile = Exhibit.of("GitHub", ExhibitKind.CODE_PROFILE, json);
    assertThat(named(Submission.of(null, profile))).containsExactly("github sky-dev");
  }

  @Test
  void an_account_that_was_looked_up_is_named_with_its_number() {
    Submission evidence =
        resume("https://github.com/octocat")
            .readFrom(
                List.of(
                    new OutsideRecord(OutsideRecord.GITHUB, "583231", "octocat"),
                    new OutsideRecord("greenhouse", "1", "2")));
    assertThat(named(evidence)).containsExactly("github octocat 583231");
  }

  @Test
  void who_controls_a_domain_controls_what_is_below_it_and_not_above() {
    assertThat(names("jobs@careers.northwind.example", "domain northwind.example")).isTrue();
    assertThat(names("jobs@northwind.example", "domain careers.northwind.example")).isFalse();
    assertThat(names("jobs@evilnorthwind.example", "domain northwind.example")).isFalse();
    assertThat(names("jobs@northwind.example", "github northwind")).isFalse();
  }

  @Test
  void evidence_full_of_addresses_names_no_more_than_a_bound() {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < 3_000; at++) {
      text.append("https://host").append(at).append(".example ");
    }
    assertThat(named(resume(text.toString()))).hasSizeLessThanOrEqualTo(500);
  }
}
