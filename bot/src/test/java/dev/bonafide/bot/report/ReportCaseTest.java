package dev.bonafide.bot.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Made;
import dev.bonafide.bot.Ran;
import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.audit.ChainCheck;
import dev.bonafide.postgres.casefile.CaseRecords;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stored case as a document. */
class ReportCaseTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final Tenant SLACK = new Tenant("slack:T1");
  private static final String WORDS = "Please pay my cousin, his bank account is the right one";

  @TempDir private static Path data;
  private static Database database;
  private static String number = "";

  @BeforeAll
  static void a_case_with_its_record() {
    database = Made.open(new Settings(environment()));
    PostgresCaseFiles cases = new PostgresCaseFiles(database);
    CaseId id = cases.open(SLACK, "C1", AT);
    number = Long.toString(id.number());
    String words =
        """
        [02.03.2026 09:00] Ramon: How shall we pay you?
        [02.03.2026 09:01] Motoki: %s.
        [02.03.2026 09:02] Ramon: Hm.
        [02.03.2026 09:03] Motoki: My camera is broken.
        """
            .formatted(WORDS);
    Exhibit chat = Exhibit.of("chat.txt", null, words);
    cases.append(id, new Entry.HandedIn(AT, "U1", Submission.of(SubjectKind.CANDIDATE, chat)));
    cases.append(id, new Entry.Examined(AT, "U1", "e-7", "verify", "r", "s", "{}"));
    cases.append(
        id, new Entry.Ruled(AT, "U2", "some-rule", Disposition.EXPLAINED, "we *know* him"));
    cases.append(id, new Entry.Source(AT, "U3", SourceState.DELETED));
    cases.append(id, new Entry.Undone(AT, "U2", 2));
    cases.append(id, new Entry.Concluded(AT, "U1", Conclusion.CLEARED, "hired"));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  private static Map<String, String> environment() {
    return Map.of("BONAFIDE_DATA", data.toString());
  }

  private static Ran run(String... args) {
    return Ran.withShippedRules(environment(), args);
  }

  @Test
  void what_names_no_case_is_refused() {
    assertThat(run("report").err()).contains("report needs the number of one case");
    assertThat(run("report", "seven").status()).isEqualTo(2);
    assertThat(run("report", "999").err()).contains("there is no case 999 of local");
    assertThat(run("report", number, "--tenant", "slack:T2").err()).contains("there is no case");
  }

  @Test
  void a_case_whose_words_are_gone_is_not_judged_without_them() {
    PostgresCaseFiles cases = new PostgresCaseFiles(database);
    CaseId id = cases.open(SLACK, "C2", AT);
    Exhibit chat = Exhibit.of("chat.txt", null, WORDS);
    cases.append(id, new Entry.HandedIn(AT, "U1", Submission.of(SubjectKind.CANDIDATE, chat)));
    CaseRecords records = new CaseRecords(database);
    database.in(SLACK, () -> records.empty(id, "job", "retention", AT, null, _ -> List.of()));
    assertThat(run("report", Long.toString(id.number()), "--tenant", "slack:T1").err())
        .contains("were deleted on 2026-03-02", "bonafide case export");
  }

  @Test
  void a_pdf_is_not_printed_on_a_terminal() {
    assertThat(run("report", number, "--tenant", "slack:T1", "--format", "pdf").err())
        .contains("a PDF needs --out FILE");
  }

  @Test
  void as_markdown_it_has_the_verdict_the_words_and_all_that_was_done() {
    Ran ran = run("report", number, "--tenant", "slack:T1");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("`" + WORDS + "`", "chat.txt, line 2, Motoki", "## What was done with the case")
        .contains("1. 2026-03-02 09:00 UTC, U1 submitted “chat.txt”")
        .contains("2. 2026-03-02 09:00 UTC, U1 screened the case; the verdict was “Ask first”")
        .contains("U2 ruled on some-rule: explained, “we \\*know\\* him”")
        .contains("U3 deleted words behind the verdict")
        .contains("U2 undid step 3 (ruled on ", "U1 set the outcome to “cleared”, “hired”");
  }

  @Test
  void nobody_takes_one_out_without_an_event_of_it() {
    run("report", number, "--tenant", "slack:T1");
    List<String> acts = new ArrayList<>();
    new ChainCheck(database)
        .read(SLACK, row -> acts.add(row.event().act().id() + " " + row.event().detail()));
    assertThat(acts).endsWith("exported ");
  }

  @Test
  void as_a_pdf_it_says_the_same() throws IOException {
    Path pdf = data.resolve("case.pdf");
    Ran ran =
        run("report", number, "--tenant", "slack:T1", "--format", "pdf", "--out", pdf.toString());
    assertThat(ran.status()).as(ran.err()).isZero();
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains(WORDS, "chat.txt, line 2, Motoki", "U1 set the outcome to “cleared”, “hired”");
    }
  }
}
