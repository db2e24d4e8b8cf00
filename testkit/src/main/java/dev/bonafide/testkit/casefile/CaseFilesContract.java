package dev.bonafide.testkit.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.OpenedCase;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every keeper of cases does. Moments are kept to the microsecond. */
public abstract class CaseFilesContract {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00.123456Z");
  private static final String WHO = "U1";

  protected final Tenant here = new Tenant("here:" + UUID.randomUUID());
  protected final Tenant there = new Tenant("there:" + UUID.randomUUID());

  protected abstract CaseFiles cases();

  /** How many texts are kept for a tenant. */
  protected abstract long texts(Tenant tenant);

  @Test
  void a_case_that_is_not_there_is_not_found_and_takes_no_lines() {
    CaseId nowhere = new CaseId(here, 7);

    assertThat(cases().find(nowhere)).isEmpty();
    assertThat(cases().latest(here, "c")).isEmpty();
    assertThatThrownBy(() -> cases().append(nowhere, new Entry.Undone(AT, WHO, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> cases().append(nowhere, handedIn("text")))
        .isInstanceOf(IllegalArgumentException.class);
    cases().erase(nowhere, WHO, AT);
    assertThat(texts(here)).isZero();
  }

  @Test
  void cases_are_counted_from_one_for_each_tenant() {
    assertThat(cases().open(here, "c", AT)).isEqualTo(new CaseId(here, 1));
    assertThat(cases().open(here, "d", AT)).isEqualTo(new CaseId(here, 2));
    assertThat(cases().open(there, "c", AT)).isEqualTo(new CaseId(there, 1));
  }

  @Test
  void every_kind_of_line_comes_back_as_it_was_added() {
    CaseId id = cases().open(here, "c", AT);
    List<Entry> lines =
        List.of(
            handedIn("text"),
            new Entry.HandedIn(AT, WHO, new Submissions(8).next().asPrivate()),
            new Entry.Examined(AT, WHO, "e-1", "verify", "rules", "settings", "{\"a\": 1}"),
            new Entry.Ruled(AT, WHO, "check", Disposition.EXPLAINED, "it was \u0000 me"),
            new Entry.Ruled(AT, WHO, "check", null, ""),
            new Entry.Concluded(AT, WHO, Conclusion.CLEARED, "\ud800 fine"),
            new Entry.Appealed(AT, WHO, "I was \u0000 ill"),
            new Entry.Ticked(AT, WHO, List.of("a", "b"), "Where?\u0000"),
            new Entry.Ticked(AT, WHO, List.of(), "How?"),
            new Entry.Challenged(AT, WHO, "github octocat 583231", "a-code", AT.plusSeconds(9)),
            new Entry.Proved(AT, WHO, "github octocat 583231", 4, "profile"),
            new Entry.Undone(AT, WHO, 4),
            new Entry.Source(AT, WHO, SourceState.CHANGED),
            new Entry.Source(AT, WHO, SourceState.READ_AGAIN));

    lines.forEach(line -> cases().append(id, line));

    assertThat(cases().find(id)).contains(new CaseHistory(id, "c", lines));
  }

  @Test
  void lines_made_for_a_case_that_somebody_else_changed_are_not_added() {
    CaseId id = cases().open(here, "c", AT);
    Entry first = handedIn("text");
    CaseHistory seen = cases().find(id).orElseThrow();

    assertThat(cases().append(seen, List.of(first), List.of())).isTrue();
    assertThat(cases().append(seen, List.of(handedIn("other")), List.of())).isFalse();
    assertThat(cases().find(id).orElseThrow().entries()).containsExactly(first);

    CaseHistory last = cases().find(id).orElseThrow();
    cases().erase(id, WHO, AT);
    assertThat(cases().append(last, List.of(first), List.of())).isFalse();
  }

  @Test
  void whatever_was_handed_in_comes_back_equal() {
    Submissions random = new Submissions(7);
    CaseId id = cases().open(here, "c", AT);
    List<Entry> lines = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Entry line = new Entry.HandedIn(AT.plusSeconds(i), WHO, random.next());
      lines.add(line);
      cases().append(id, line);
    }

    assertThat(cases().find(id).orElseThrow().entries()).isEqualTo(lines);
  }

  @Test
  void the_latest_case_of_a_conversation_is_the_one_opened_last() {
    cases().open(here, "c", AT);
    CaseId last = cases().open(here, "c", AT);
    cases().open(here, "d", AT);
    cases().open(there, "c", AT);

    assertThat(cases().latest(here, "c").orElseThrow().id()).isEqualTo(last);
  }

  @Test
  void a_text_is_kept_once_for_each_tenant() {
    cases().append(cases().open(here, "c", AT), handedIn("same", "same", "other"));
    cases().append(cases().open(here, "c", AT), handedIn("same"));
    cases().append(cases().open(there, "c", AT), handedIn("same"));

    assertThat(texts(here)).isEqualTo(2);
    assertThat(texts(there)).isEqualTo(1);
  }

  @Test
  void an_erased_case_takes_its_texts_along_save_those_of_other_cases() {
    CaseId kept = cases().open(here, "c", AT);
    cases().append(kept, handedIn("same"));
    CaseId erased = cases().open(here, "c", AT);
    cases().append(erased, handedIn("same", "alone"));
    CaseId theirs = new CaseId(there, erased.number());
    cases().open(there, "c", AT);
    cases().open(there, "c", AT);
    cases().append(theirs, handedIn("alone"));

    cases().erase(erased, WHO, AT);

    assertThat(cases().find(erased)).isEmpty();
    assertThat(texts(here)).isEqualTo(1);
    assertThat(cases().find(kept).orElseThrow().entries()).containsExactly(handedIn("same"));
    assertThat(cases().find(theirs).orElseThrow().entries()).containsExactly(handedIn("alone"));
    assertThat(cases().latest(here, "c").orElseThrow().id()).isEqualTo(kept);
    assertThat(cases().open(here, "c", AT).number()).isEqualTo(3);
  }

  @Test
  void a_claim_that_was_read_is_not_handed_in() {
    CaseId id = cases().open(here, "c", AT);
    Claim read = new Claim("location", "Berlin", List.of(Citations.any()));
    Submission submission = new Submission(null, null, List.of(read), List.of(), List.of());

    assertThatThrownBy(() -> cases().append(id, new Entry.HandedIn(AT, WHO, submission)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(cases().find(id).orElseThrow().entries()).isEmpty();
  }

  @Test
  void cases_and_lines_of_many_at_once_are_numbered_without_gaps() throws Exception {
    CaseId shared = cases().open(here, "c", AT);
    List<Callable<Long>> opening = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String text = "text " + i % 3;
      opening.add(
          () -> {
            cases().append(shared, handedIn(text));
            return cases().open(here, "c", AT).number();
          });
    }

    List<Long> numbers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (Future<Long> opened : threads.invokeAll(opening)) {
        numbers.add(opened.get());
      }
    }

    assertThat(numbers).doesNotHaveDuplicates().hasSize(24).allMatch(n -> n >= 2 && n <= 25);
    assertThat(cases().find(shared).orElseThrow().entries()).hasSize(24);
    assertThat(texts(here)).isEqualTo(3);
  }

  private static Entry handedIn(String... texts) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (String text : texts) {
      exhibits.add(Exhibit.of("file " + exhibits.size(), null, text));
    }
    return new Entry.HandedIn(AT, WHO, new Submission(null, "Kim", List.of(), exhibits, List.of()));
  }

  @Test
  void the_cases_of_a_tenant_that_were_opened_last_come_first() {
    Instant at = Instant.parse("2026-03-02T09:00:00Z");
    CaseId first = cases().open(here, "a", at);
    CaseId second = cases().open(here, "b", at.plusSeconds(1));
    CaseId third = cases().open(here, "c", at.plusSeconds(2));
    cases().erase(second, "U1", at);
    assertThat(cases().recent(here, 5))
        .extracting(OpenedCase::id, OpenedCase::conversation, OpenedCase::at)
        .containsExactly(tuple(third, "c", at.plusSeconds(2)), tuple(first, "a", at));
    assertThat(cases().recent(here, 1)).hasSize(1);
    assertThat(cases().recent(new Tenant("somebody:else"), 5)).isEmpty();
    List<Long> numbers = List.of(first.number(), second.number());
    assertThat(cases().opened(here, numbers)).containsExactly(new OpenedCase(first, "a", at));
    assertThat(cases().opened(here, List.of())).isEmpty();
    assertThat(cases().opened(new Tenant("somebody:else"), numbers)).isEmpty();
  }
}
