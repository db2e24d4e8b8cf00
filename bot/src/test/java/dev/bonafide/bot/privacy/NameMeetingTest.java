package dev.bonafide.bot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Made;
import dev.bonafide.bot.Ran;
import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseMeeting;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meetings that are named on the command line. */
class NameMeetingTest {
  private static final String ZOOM = "https://us02web.zoom.us/j/81234567890?pwd=secret";

  @TempDir private static Path folder;
  private static Database database;

  @BeforeAll
  static void open() {
    database = Made.open(new Settings(environment("page")));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  private static Map<String, String> environment(String rooms) {
    Map<String, String> set = new HashMap<>();
    set.put("BONAFIDE_DATA", folder.toString());
    set.put("BONAFIDE_ZOOM_WEBHOOK_SECRET", "0123456789abcdef0123456789abcdef");
    set.put("BONAFIDE_HIRING_CHANNELS", rooms);
    return set;
  }

  private static String refused(String rooms, String... args) {
    Ran ran = Ran.with(environment(rooms), args);
    assertThat(ran.status()).isEqualTo(2);
    return ran.err();
  }

  @Test
  void where_the_page_was_not_chosen_no_meeting_is_named() {
    CaseId here = StoredCandidate.in(database, Tenant.LOCAL).get(0);
    assertThat(refused("C0HIRING", "case", "meeting", Long.toString(here.number()), ZOOM))
        .contains("add page to BONAFIDE_HIRING_CHANNELS");
  }

  @Test
  void what_names_no_meeting_or_no_case_is_refused() {
    assertThat(refused("page", "case", "meeting", "1")).contains("and a meeting");
    assertThat(refused("page", "case", "meeting", "1", "Ana Silva")).contains("give a link");
    assertThat(refused("page", "case", "meeting", "x", ZOOM)).contains("the number of a case");
    assertThat(refused("page", "case", "meeting", "77", ZOOM)).contains("there is no case 77");
  }

  @Test
  void a_case_of_a_chat_waits_for_nothing_that_is_named_here() {
    CaseId there = StoredCandidate.in(database, new Tenant("slack:T" + UUID.randomUUID())).get(0);
    CaseId here = StoredCandidate.in(database, Tenant.LOCAL).get(0);
    String number = Long.toString(here.number());
    Ran ran = Ran.with(environment("C1,page"), "case", "meeting", number, ZOOM);
    assertThat(ran.out()).isEqualTo("the transcript is added when it is ready\n");
    assertThat(CaseMeeting.of(history(here)))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.by()).startsWith("cli:");
              assertThat(one.record()).isEqualTo(new OutsideRecord("zoom", "81234567890", null));
            });
    assertThat(CaseMeeting.of(history(there))).isEmpty();
  }

  private static CaseHistory history(CaseId id) {
    return new PostgresCaseFiles(database).find(id).orElseThrow();
  }
}
