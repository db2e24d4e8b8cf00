package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Outcome;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.examination.Examination;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.testkit.interview.Zipped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the files of a repository is held against no one as something that they say. */
class CodeIsNoSpeechTest {
  private static final String SCAM =
      "Hi, I rent your Upwork account and you get 20 % of every payment. My cousin will sit in the"
          + " interview for me, keep the camera off. Pay 50 USD for the training kit in bitcoin.";

  @ParameterizedTest
  @MethodSource("honest")
  void an_honest_take_home_with_licenses_tests_and_warnings_is_not_flagged(String name) {
    for (SubjectKind kind : SubjectKind.values()) {
      Examination examined = examined(kind, archive(honestFiles().getOrDefault(name, Map.of())));

      assertThat(examined.assessment().verdict().level()).as("%s as %s", name, kind).isZero();
      assertThat(found(examined)).as("%s as %s", name, kind).isEmpty();
    }
  }

  static Stream<String> honest() {
    return honestFiles().keySet().stream();
  }

  @ParameterizedTest
  @EnumSource(SubjectKind.class)
  void no_rule_hears_its_own_example_in_a_file_unless_it_names_repositories(SubjectKind kind) {
    String all =
        Shipped.CATALOGUE.rules().rules().stream()
            .flatMap(rule -> rule.examples().fires().stream())
            .map(example -> example.replaceAll("(?m)^(subject|other|staff|note|resume): ?", ""))
            .filter(example -> !example.contains("repository:"))
            .collect(Collectors.joining("\n\n"));
    Map<String, String> files =
        Map.of("package.json", "{}", "README.md", all, "LICENSE", all, "src/data.csv", all);

    assertThat(found(examined(kind, archive(files)))).isSubsetOf(aboutCode());
  }

  @ParameterizedTest
  @MethodSource("codeFiles")
  void a_single_file_of_code_is_no_speech_whoever_sends_it(String name) {
    String code = "// " + SCAM + "\nmodule.exports = {};\n";
    CaseFile caseFile = screened(null, Exhibit.of(name, null, code)).caseFile();

    assertThat(caseFile.readings().getFirst().utterances())
        .isNotEmpty()
        .allMatch(one -> one.role() == Role.CODE);
    assertThat(found(screened(SubjectKind.SOLICITATION, Exhibit.of(name, null, code)))).isEmpty();
  }

  static Stream<String> codeFiles() {
    return Stream.of(
        "index.js", "chat.zip/tools/send.py", "package.json", "yarn.lock", "Makefile", "a.ipynb");
  }

  @Test
  void the_same_words_in_a_letter_are_speech() {
    assertThat(found(screened(SubjectKind.SOLICITATION, Exhibit.of("letter.txt", null, SCAM))))
        .isNotEmpty();
  }

  @Test
  void a_chat_that_lies_beside_a_repository_in_one_archive_is_speech() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "_chat.txt",
        """
        [03.02.26, 10:14:00] Lena: Hello, are you open to something?
        [03.02.26, 10:14:30] Tom: What is it?
        [03.02.26, 10:15:00] Lena: %s
        [03.02.26, 10:16:00] Tom: No, thank you.
        """
            .formatted(SCAM));
    files.put("package.json", "{}");
    files.put("src/index.js", "start();");

    assertThat(found(examined(SubjectKind.SOLICITATION, archive(files)))).isNotEmpty();
  }

  private static Set<String> aboutCode() {
    return Shipped.DISTRIBUTION.rules().stream()
        .filter(rule -> rule.text().contains("compares:") || rule.text().contains("[repository"))
        .map(RuleSource::path)
        .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".yaml", ""))
        .collect(Collectors.toSet());
  }

  private static Examination examined(SubjectKind kind, byte[] archive) {
    List<Exhibit> opened =
        new Intake(Formats.all(TestLimits.UNHURRIED), TestLimits.UNHURRIED)
            .open(new Handed("test.zip", null, new Content.InMemory(archive)));
    return screened(kind, opened.toArray(Exhibit[]::new));
  }

  private static Examination screened(@Nullable SubjectKind kind, Exhibit... exhibits) {
    return Shipped.ENGINE.screen(Submission.of(kind, exhibits));
  }

  private static List<String> found(Examination examined) {
    return examined.outcomes().stream()
        .filter(Outcome.Finding.class::isInstance)
        .map(Outcome::check)
        .toList();
  }

  private static byte[] archive(Map<String, String> files) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return Zipped.of(bytes);
  }

  /** By their names, each with its files. */
  private static Map<String, Map<String, String>> honestFiles() {
    Map<String, Map<String, String>> repositories = new LinkedHashMap<>();
    for (String repository : parts(resource(), "##### ")) {
      Map<String, String> files = new LinkedHashMap<>();
      parts(repository, "=== ")
          .forEach(file -> files.put(head(file).replace(" ===", ""), file.split("\n", 2)[1]));
      repositories.put(head(repository), files);
    }
    return repositories;
  }

  private static List<String> parts(String text, String mark) {
    return List.of(text.split("(?m)^" + mark)).stream().skip(1).toList();
  }

  private static String head(String part) {
    return part.split("\n", 2)[0];
  }

  private static String resource() {
    try (InputStream in =
        Objects.requireNonNull(
            CodeIsNoSpeechTest.class.getResourceAsStream("honest-take-homes.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
