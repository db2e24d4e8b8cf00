package dev.bonafide.bot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.house.House;
import dev.bonafide.postgres.casefile.CaseRecord;
import dev.bonafide.terminal.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every kind of line, byte for byte; {@code -Dgolden.write=true} writes what is there now. */
class CaseRecordJsonTest {
  private static final Path GOLDEN =
      House.ROOT.resolve("bot/src/test/resources/dev/bonafide/bot/privacy/export.json");
  private static final Instant AT = Instant.parse("2026-11-26T10:00:00.120Z");
  private static final String BY = "slack:U1";

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry.HandedIn(AT, BY, submission("Bobby Sierra", SubjectKind.JOB_POST)),
          new Entry.HandedIn(
              Instant.parse("2026-11-26T10:00:00Z"),
              BY,
              Submission.of(null, Exhibit.of("x", null, "a"))),
          new Entry.Examined(
              AT, BY, "e1", "high_risk", "r1", "s1", "{\"verdict\":\"high_risk\",\"n\":[1,{}]}"),
          new Entry.Examined(AT, BY, "e2", "verify", "r1", "s1", ""),
          new Entry.Ruled(AT, BY, "a-rule", Disposition.EXPLAINED, "\"shared\" <account>\u202e"),
          new Entry.Ruled(AT, BY, "a-rule", null, ""),
          new Entry.Concluded(AT, BY, Conclusion.CONFIRMED_FRAUD, "the bank said so"),
          new Entry.Appealed(AT, BY, "I am me."),
          new Entry.Unlinked(AT, BY, 12, "a namesake"),
          new Entry.Ticked(AT, BY, List.of("a-rule", "b-rule"), "Where do you live?"),
          new Entry.Challenged(AT, BY, "github/octocat", "bonafide-1", AT.plusSeconds(60)),
          new Entry.Proved(AT, BY, "github/octocat", 10, "the profile"),
          new Entry.Undone(AT, BY, 4),
          new Entry.Source(AT, BY, SourceState.READ_AGAIN));

  private static Submission submission(@Nullable String name, SubjectKind kind) {
    return new Submission(
        kind,
        name,
        List.of(new Claim("employer", "Zürich AG", List.of())),
        List.of(
            Exhibit.of("cv", ExhibitKind.RESUME, "Line\nand 😀"),
            Exhibit.ofTurns(
                "chat",
                List.of(
                    new MessageTurn("Ana", "2026-11-01", Role.REVIEWER, "Hello"),
                    new MessageTurn(null, null, Role.SUBJECT, "Hi")))),
        List.of("a warning"),
        List.of("photo.heic"),
        true,
        List.of(
            new OutsideRecord("greenhouse", "12", null),
            new OutsideRecord("github", "octocat", "accounts")));
  }

  private static String exported(@Nullable Instant emptiedAt) {
    CaseHistory history = new CaseHistory(new CaseId(new Tenant("t"), 7), "C1", ENTRIES);
    CaseRecord record = new CaseRecord(history, AT, emptiedAt, Map.of(3, List.of("a-rule")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportTarget.write(
        console(out), null, json -> json.writePOJOProperty("case", CaseRecordJson.of(record)));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Console console(ByteArrayOutputStream out) {
    PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new Console(
        new Console.Streams(InputStream.nullInputStream(), to, to),
        new Console.Screen(false, false, 80),
        Map.of(),
        Path.of(""));
  }

  @Test
  void a_case_is_written_byte_for_byte_as_before() throws IOException {
    String now = exported(null) + exported(AT);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, now);
    }
    assertThat(now).isEqualTo(House.text(GOLDEN));
  }

  @Test
  void every_kind_of_line_is_among_them() {
    assertThat(ENTRIES.stream().map(Object::getClass).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Entry.class.getPermittedSubclasses()).collect(Collectors.toSet()));
  }
}
