package dev.bonafide.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of each line of a case's record, and which words of it are the case's own. */
class AuditEventTest {
  private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");
  private static final CaseId ID = new CaseId(Tenant.LOCAL, 7);
  private static final Exhibit TALK =
      Exhibit.ofTurns("talk", List.of(new MessageTurn("Bo", null, Role.OTHER, "secret")));
  private static final Exhibit POST =
      new Exhibit("post", ExhibitKind.JOB_POST, "pay me", "Ada", "on Monday", false);
  private static final Submission SUBMISSION =
      new Submission(
          SubjectKind.CANDIDATE,
          "Ada",
          List.of(new Claim("city", "Graz", List.of())),
          List.of(POST, TALK),
          List.of("a warning"),
          List.of("an unread file"));
  private static final List<Entry> RECORD =
      List.of(
          new Entry.HandedIn(AT, "u1", SUBMISSION),
          new Entry.Examined(AT, "u1", "x", "verify", "rules", "settings", "the report"),
          new Entry.Ruled(AT, "u2", "payee", Disposition.EXPLAINED, "a spouse"),
          new Entry.Ruled(AT, "u2", "payee", null, "too soon"),
          new Entry.Concluded(AT, "u3", Conclusion.CLEARED, "we met"),
          new Entry.Appealed(AT, "u4", "not me"),
          new Entry.Undone(AT, "u5", 3),
          new Entry.Source(AT, "u6", SourceState.DELETED),
          new Entry.Ticked(AT, "u7", List.of("payee", "camera"), "Whose account is it?"),
          new Entry.Ticked(AT, "u7", List.of(), "What is your week like?"));

  @Test
  void an_event_tells_who_did_what_when_and_no_word_of_the_case() {
    List<AuditEvent> events = RECORD.stream().map(entry -> AuditEvent.of(ID, entry)).toList();
    assertThat(events)
        .extracting(event -> event.actor() + " " + event.act().id() + " " + event.detail())
        .containsExactly(
            "u1 handed_in 2 exhibits",
            "u1 examined verify",
            "u2 ruled payee explained",
            "u2 ruled payee taken back",
            "u3 concluded cleared",
            "u4 appealed ",
            "u5 undone line 3",
            "u6 source deleted",
            "u7 ticked payee camera",
            "u7 ticked ");
    assertThat(events).allMatch(event -> event.id().equals(ID) && event.at().equals(AT));
  }

  @Test
  void that_accounts_were_looked_up_is_told_without_which() {
    Submission looked =
        SUBMISSION.readFrom(
            List.of(
                new OutsideRecord("github", "177263401", "ada-dev"),
                new OutsideRecord("lever", "9", null)));
    assertThat(AuditEvent.of(ID, new Entry.HandedIn(AT, "u1", looked)).detail())
        .isEqualTo("2 exhibits, 1 from GitHub");
  }

  @Test
  void what_is_of_no_case_has_the_number_of_none() {
    AuditEvent event = AuditEvent.of(Tenant.LOCAL, AT, "u1", AuditAct.EMPTIED, "all");
    assertThat(event.id()).isEqualTo(new CaseId(Tenant.LOCAL, AuditEvent.NO_CASE));
    assertThat(event.detail()).isEqualTo("all");
  }

  @Test
  void every_word_of_a_case_is_told_where_a_person_is_sought() {
    assertThat(CaseWords.of(new CaseHistory(ID, "talk", RECORD)))
        .containsExactly(
            "Ada",
            "city",
            "Graz",
            "post",
            "pay me",
            "Ada",
            "on Monday",
            "talk",
            "Bo: secret",
            "Bo",
            "a warning",
            "an unread file",
            "the report",
            "a spouse",
            "too soon",
            "we met",
            "not me",
            "Whose account is it?",
            "What is your week like?");
  }

  @Test
  void a_tenant_has_a_name() {
    assertThatThrownBy(() -> new Tenant(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_stands_in_another_case_is_cited_from_there() {
    Citation here = new Citation("cv", 2, "Ada", null, new Span(1, 3), "ab", 4);
    assertThat(here.from("case-9"))
        .isEqualTo(
            new Citation(
                "case-9/cv", 2, "Ada", null, new Span(1, 3), "ab", 4, "case-9", List.of()));
    assertThat(here.otherCase()).isNull();
  }

  @Test
  void a_reading_is_told_from_others_by_its_text_and_gives_the_words_of_each() {
    Utterance all = new Utterance(1, null, Role.SUBJECT, null, new Span(0, 3), false);
    Reading reading =
        new Reading(POST, ExhibitKind.JOB_POST, "plain-text", "pay me", List.of(all), List.of());
    assertThat(reading.words(all)).isEqualTo("pay");
    assertThat(reading.name()).isEqualTo("post");
    Reading same =
        new Reading(POST, ExhibitKind.JOB_POST, "plain-text", "pay me", List.of(), List.of());
    assertThat(reading).hasSameHashCodeAs(same);
    assertThat(Stream.of("languages", "Time-Zone", "CITY").map(one -> StatedClaim.of(one, " x ")))
        .extracting(claim -> claim.about() + "=" + claim.value())
        .containsExactly("language=x", "time_zone=x", "city=x");
  }

  @Test
  void who_keeps_no_list_of_cases_tells_of_none() {
    assertThat(new NoCases().recent(Tenant.LOCAL, 5)).isEmpty();
  }
}
