package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Made;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.Shipped;
import dev.bonafide.bot.removal.Removals;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.PersonSought;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.audit.ChainCheck;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.erasure.CaseRemoval;
import dev.bonafide.postgres.erasure.PersonErasure;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.report.Particulars;
import dev.bonafide.web.screening.Archive;
import dev.bonafide.web.screening.Screened;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchiveTest {
  @TempDir private static Path data;
  private static Database database;

  @BeforeAll
  static void start() {
    database = Database.in(Made.into(data));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void what_was_never_kept_is_not_found() {
    assertThat(archive().find("api:unknown")).isEmpty();
  }

  @Test
  void a_case_that_was_kept_is_found_as_it_was_handed_in() {
    Submission handedIn = submission("Hello \0 and \uD800, \u202E goodbye.");
    Screened screened = screened(handedIn);
    long number = archive().keep("api:key", "api", handedIn, screened);
    assertThat(archive().find("api:key"))
        .contains(new Archive.Kept(number, handedIn, screened.json(false)));
  }

  @Test
  void it_lies_among_the_cases_of_this_machine_with_its_verdict() {
    Submission handedIn = submission("Hello, I am a developer.");
    long number = archive().keep("api", "api", handedIn, screened(handedIn));
    List<Entry> entries = cases().find(new CaseId(Tenant.LOCAL, number)).orElseThrow().entries();
    assertThat(entries).hasSize(2).allMatch(entry -> entry.by().equals("api"));
    assertThat(entries.getLast())
        .isInstanceOfSatisfying(
            Entry.Examined.class,
            examined -> assertThat(examined.examination()).isEqualTo("an-id"));
  }

  @Test
  void a_case_is_erased_once_and_for_good() {
    Submission handedIn = submission("Hello, I am a developer.");
    long number = archive().keep("api:gone", "api", handedIn, screened(handedIn));
    assertThat(archive().erase(number, "Anna")).isTrue();
    assertThat(archive().find("api:gone")).isEmpty();
    assertThat(archive().wasKept("api:gone")).isTrue();
    assertThat(archive().wasKept("api:other")).isFalse();
    assertThat(archive().erase(number, "Anna")).isFalse();
  }

  @Test
  void only_a_case_that_was_there_and_went_was_erased() {
    Submission handedIn = submission("Hello, I am a painter.");
    long number = archive().keep("api:painter", "api", handedIn, screened(handedIn));
    assertThat(archive().wasErased(number)).isFalse();
    assertThat(archive().wasErased(number + 1_000)).isFalse();
    archive().erase(number, "Anna");
    assertThat(archive().wasErased(number)).isTrue();
  }

  @Test
  void a_case_without_a_key_is_erased_by_itself_alone() {
    Submission handedIn = submission("Hello, I am a tester.");
    archive().erase(archive().keep("api", "api", handedIn, screened(handedIn)), "api");
    long number = archive().keep("api", "api", handedIn, screened(handedIn));
    assertThat(cases().find(new CaseId(Tenant.LOCAL, number))).isPresent();
  }

  @Test
  void what_somebody_erased_by_a_person_s_name_stays_erased() {
    Submission handedIn = submission("Hello, I am a writer.");
    archive().keep("api:person", "api", handedIn, screened(handedIn));
    new PersonErasure(
            database,
            new StoredWatchlists(database, Tenant.INSTALLATION),
            Removals.of(database, new Settings(Map.of())).cases())
        .erase(
            Tenant.LOCAL,
            new PersonSought(List.of("I am a writer")),
            new CaseRemoval.Request(
                "cli:ana", "on request", Instant.EPOCH, (platform, id) -> "gone"));
    assertThat(archive().find("api:person")).isEmpty();
    assertThat(archive().wasKept("api:person")).isTrue();
  }

  @Test
  void what_was_sent_to_a_model_is_an_event_of_the_case_or_of_none_where_nothing_is_kept() {
    Submission handedIn = submission("Hello, I am a designer.");
    long number = archive().keep("api", "api", handedIn, screened(handedIn));
    archive().note(screened(handedIn));
    archive().announce(new SentRequest("openai/gpt", "digest", 400));
    List<String> events = new ArrayList<>();
    new ChainCheck(database)
        .read(
            Tenant.LOCAL,
            row ->
                events.add(
                    "%s %d %s"
                        .formatted(
                            row.event().act().id(),
                            row.event().id().number(),
                            row.event().detail())));
    assertThat(events)
        .endsWith(
            "sent_to_model " + number + " openai/gpt digest 400 characters",
            "saw " + number + " verdict",
            "sent_to_model 0 openai/gpt digest 400 characters",
            "sending_to_model 0 openai/gpt digest 400 characters");
  }

  private static Archive archive() {
    return new WebArchive(
        database,
        cases(),
        Removals.of(database, new Settings(Map.of())),
        InstantSource.fixed(Instant.EPOCH));
  }

  private static PostgresCaseFiles cases() {
    return new PostgresCaseFiles(database);
  }

  private static Submission submission(String text) {
    Exhibit message = Exhibit.of("message 1", ExhibitKind.MESSAGES, text);
    return new Submission(null, "Bo", List.of(), List.of(message), List.of());
  }

  private static Screened screened(Submission handedIn) {
    Particulars particulars =
        new Particulars("an-id", Instant.parse("2026-01-02T03:04:05Z"), 1, "0.1.0", "r", "s");
    return new Screened(
        Shipped.ENGINE.screen(handedIn),
        particulars,
        List.of(new SentRequest("openai/gpt", "digest", 400)));
  }
}
