package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Wrong usage and unreadable input: status 2, nothing on stdout, one line that says what is wrong.
 */
class RefusalTest {
  /** A command line, and a part of what is said about it. */
  private static final String WRONG =
      """
      screen                              | nothing to screen
      screen gone.txt                     | gone.txt: there is no such file
      screen cv=a.txt                     | cv is not a kind of exhibit; choose one of transcript
      screen a.txt --as boss              | --as boss: must be one of candidate, job_post
      screen a.txt --format pdf           | --format pdf: must be one of text, json
      screen a.txt --fail-on no_red_flags | --fail-on no_red_flags: must be one of verify, high_risk
      screen a.txt --claim location       | --claim location: must be KEY=VALUE
      screen a.txt --formt json           | did you mean --format?
      screen a.txt --name                 | --name
      screen a.txt --remember             | Unknown option: '--remember'; see bonafide screen --help
      screen a.txt --rules gone           | gone: there is no such folder of rules
      screen a.txt --quieted a-rule       | Unknown option: '--quieted'; see bonafide screen --help
      quieted list                        | there is no command quieted; there are screen, read
      scren a.txt                         | there is no command scren; did you mean screen?
      rules                               | rules needs one of list
      rules show                          | rules show needs the ID of a rule
      rules show nothing-of-the-kind      | no rule is called nothing-of-the-kind
      rules new Bad_Id                    | Bad_Id: an ID is two or more words
      evaluate a.jsonl                    | evaluate measures Bonafide itself and is not in this build: run ./bonafide evaluate in a checkout
      evaluate --help                     | run ./bonafide evaluate in a checkout of the source code (lab/README.md)
      scorecard a.jsonl --out b           | run ./bonafide scorecard in a checkout
      prompts test                        | run ./bonafide prompts test in a checkout
      prompts record a --only b           | run ./bonafide prompts record in a checkout
      serve --port 80                     | Unknown options: '--port', '80'
      case show 1                         | there is no command show; there are list, links, unlink, meeting, prove, rule, outcome, undo, export, delete
      wordlist import a                   | there is no command wordlist; there are screen, read
      rules lst                           | there is no command lst; did you mean list or test?
      """;

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = WRONG)
  void wrong_usage_is_told_in_one_line(String line, String message) throws IOException {
    Files.writeString(temp.resolve("a.txt"), "some words");
    refused(message, line.split(" "));
  }

  @Test
  void files_that_are_no_text_are_named() throws IOException {
    write("cv.pdf", '%', 'P', 'D', 'F', '-');
    refused("cv.pdf: is damaged", "screen", "cv.pdf");
    write("case.zip", 'P', 'K', 3, 4, 0);
    refused("case.zip: is a damaged ZIP archive", "read", "case.zip");
    write("nul.txt", 'a', 0, 'b');
    refused("nul.txt: is not text", "screen", "nul.txt");
    write("bad.txt", 'a', '\n', 0xC3, 0x28);
    refused("bad.txt: line 2 is not UTF-8 text", "screen", "bad.txt");
    write("empty.txt");
    refused("empty.txt", "screen", "empty.txt");
  }

  @Test
  void a_file_of_a_hundred_megabytes_is_refused_with_the_limit() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(temp.resolve("big.txt").toFile(), "rw")) {
      file.setLength(100L << 20);
    }
    refused("big.txt: is larger than 64 MiB", "screen", "big.txt");
  }

  @Test
  void deep_and_broken_json_is_named_with_its_line() throws IOException {
    Files.writeString(temp.resolve("deep.json"), "{\"messages\":[{\"text\":".repeat(5000));
    refused("deep.json: line 1: ", "screen", "deep.json");
    Files.writeString(temp.resolve("broken.json"), "[{\"ts\":\"1\",\n\"text\": }]");
    refused("broken.json: line 2: broken JSON", "read", "broken.json");
  }

  @Test
  void a_folder_that_loops_is_walked_once() throws IOException {
    Path loop = Files.createDirectory(temp.resolve("loop"));
    Files.createSymbolicLink(loop.resolve("again"), loop);
    refused("loop: holds no files", "screen", "loop");
    Files.writeString(loop.resolve("a.txt"), "some words to read");
    assertThat(Ran.in(temp, "read", "loop").status()).isZero();
  }

  @Test
  void a_repository_is_one_exhibit_that_is_read_and_never_run() throws IOException {
    Files.createDirectory(temp.resolve("repo"));
    Files.writeString(temp.resolve("repo/package.json"), "{\"scripts\": {\"test\": \"x\"}}");
    Ran ran = Ran.in(temp, "read", "repo");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("=== package.json ===", "\"scripts\"", "repository");
  }

  @Test
  void a_case_that_names_a_file_outside_is_refused() throws IOException {
    Files.writeString(temp.resolve("case.yaml"), "exhibits: [{kind: note, file: ../secret}]");
    refused("../secret: must be a path inside the case's folder", "screen", "case.yaml");
  }

  @Test
  void a_case_that_is_no_case_is_named_with_line_and_field() throws IOException {
    Files.writeString(temp.resolve("case.yaml"), "subject: candidate\nexhibits:\n  - kind: cv\n");
    refused("case.yaml: line 3: exhibits[0].kind is 'cv'", "screen", ".");
  }

  @Test
  void a_broken_rule_is_shown_as_a_compiler_would() throws IOException {
    Files.createDirectories(temp.resolve("rules/test"));
    Files.writeString(temp.resolve("rules/test/test-x.yaml"), "id: test-x\ntitle: X\n");
    Ran ran = Ran.in(temp, "rules", "list", "--rules", "rules");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("error: ").contains("test-x.yaml:");
  }

  @Test
  void a_broken_rule_of_another_folder_is_named_by_that_folder() throws IOException {
    Files.createDirectories(temp.resolve("mine/test"));
    Files.writeString(temp.resolve("mine/test/test-x.yaml"), "title: X\n");
    assertThat(Ran.in(temp, "rules", "test", "mine").err()).contains("> mine/test/test-x.yaml:");
    assertThat(Ran.in(temp, "rules", "test", "mine/test/").err())
        .contains("> mine/test/test-x.yaml:");
    assertThat(Ran.in(temp.resolve("mine"), "rules", "test", "test").err())
        .contains("> ./test/test-x.yaml:");
  }

  private void write(String name, int... bytes) throws IOException {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    Files.write(temp.resolve(name), content);
  }

  private void refused(String message, String... args) {
    Ran ran = Ran.in(temp, args);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("bonafide: ").contains(message);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.status()).isEqualTo(2);
  }
}
