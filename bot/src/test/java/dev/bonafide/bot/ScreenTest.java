package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.terminal.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenTest {
  private static final String OFFER = "Hello, please pay the moon fee today.\n";

  @TempDir Path temp;
  private CaseFolder folder = new CaseFolder(Path.of("."));

  @BeforeEach
  void writeRules() {
    folder = new CaseFolder(temp).withRules().with("offer.txt", OFFER);
  }

  @Test
  void a_finding_is_cited_and_the_status_is_done() {
    Ran ran = screen("offer.txt", "--as", "job_post");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("Speaks of moon fee").contains("offer.txt");
  }

  @Test
  void the_level_of_fail_on_decides_between_done_and_reached() {
    assertThat(screen("offer.txt", "--as", "job_post", "--fail-on", "verify").status())
        .isEqualTo(3);
    assertThat(screen("offer.txt", "--as", "job_post", "--fail-on", "high_risk").status()).isZero();
  }

  @Test
  void json_is_one_object_and_the_same_twice_but_for_the_time_taken() {
    Tree first = json("offer.txt", "--as", "job_post", "--name", "Bo", "--claim", "location=Rome");
    assertThat(first.text("id")).contains("an-id");
    assertThat(first.text("at")).contains("1970-01-01T00:00:00Z");
    assertThat(first.text("verdict")).contains("verify");
    assertThat(first.at("subject").text("name")).contains("Bo");
    assertThat(first.list("claims").getFirst().text("value")).contains("Rome");
    assertThat(first.list("findings").getFirst().text("rule")).contains("test-moon-fee");
    String once = screen("offer.txt", "--format", "json").out();
    String again = screen("offer.txt", "--format", "json").out();
    assertThat(withoutTime(once)).isEqualTo(withoutTime(again));
  }

  private static String withoutTime(String json) {
    return json.replaceAll("\"tookMs\": [0-9.]+", "");
  }

  @Test
  void markdown_and_html_are_formats_too() {
    assertThat(screen("offer.txt", "--format", "markdown").out()).isNotBlank();
    assertThat(screen("offer.txt", "--format", "html").out()).contains("<html");
  }

  @Test
  void standard_input_and_a_kind_before_a_file_are_taken() {
    Ran ran =
        Ran.of(
            temp,
            Ran.NO_TERMINAL,
            Map.of(),
            OFFER.getBytes(StandardCharsets.UTF_8),
            "screen",
            "job_post=-",
            "messages=offer.txt",
            "--rules",
            "rules",
            "--format",
            "json");
    assertThat(
            JsonTree.read(ran.out()).list("exhibits").stream().map(one -> one.text("kind").get()))
        .containsExactly("job_post", "messages");
    assertThat(JsonTree.read(ran.out()).list("exhibits").getFirst().text("name"))
        .contains("standard input");
  }

  @Test
  void notes_are_exhibits_of_the_reviewer() {
    Tree json = json("offer.txt", "--note", "camera_off", "--note", "pays the moon fee");
    assertThat(json.list("exhibits").stream().map(one -> one.text("name").get()))
        .containsExactly("offer.txt", "note 1", "note 2");
  }

  @Test
  void a_folder_is_a_case_of_its_files_or_what_its_case_yaml_says() {
    folder.with("plain/a.txt", OFFER).with("plain/sub/b.txt", "hello").with("plain/.hidden", "x");
    assertThat(names(json("plain"))).containsExactly("a.txt", "sub/b.txt");
    folder
        .with(
            "told/case.yaml",
            "subject: {kind: recruiter, name: Bo}\nexhibits: [{kind: messages, file: a.txt}]")
        .with("told/a.txt", OFFER)
        .with("told/not-named.txt", "x");
    Tree told = json("told");
    assertThat(names(told)).containsExactly("a.txt");
    assertThat(told.at("subject").text("kind")).contains("recruiter");
    assertThat(json("told", "--as", "solicitation").at("subject").text("kind"))
        .contains("solicitation");
  }

  @Test
  void what_nobody_reads_in_a_case_is_said_on_the_error_stream() {
    folder.with("c/case.yaml", "colour: blue\nexhibits: [{kind: note, text: hello there}]");
    Ran ran = screen("c");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEqualTo("bonafide: c/case.yaml: line 1: colour is not read\n");
  }

  @Test
  void colours_are_for_terminals_that_want_them() {
    Console.Screen terminal = new Console.Screen(true, true, 80);
    String[] args = {"screen", "offer.txt", "--rules", "rules"};
    assertThat(screen("offer.txt").out()).doesNotContain("\u001B");
    assertThat(Ran.of(temp, terminal, Map.of(), new byte[0], args).out()).contains("\u001B[");
    assertThat(Ran.of(temp, terminal, Map.of("NO_COLOR", "1"), new byte[0], args).out())
        .doesNotContain("\u001B");
  }

  @Test
  void lines_are_broken_for_a_narrow_terminal_and_for_nothing_else() {
    Console.Screen narrow = new Console.Screen(true, true, 40);
    folder.with("long.txt", "many words that go on ".repeat(20));
    Ran looking = Ran.of(temp, narrow, Map.of("NO_COLOR", "1"), new byte[0], "read", "long.txt");
    assertThat(looking.out().lines().skip(1))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
    assertThat(Ran.in(temp, "read", "long.txt").out())
        .contains("go on many words that go on many words that go on");
    assertThat(Ran.of(temp, narrow, Map.of(), new byte[0], "screen", "--help").status()).isZero();
  }

  @Test
  void evidence_cannot_talk_to_the_terminal() {
    folder.with(
        "evil.txt",
        "please pay the moon fee \u001B[2J today, as everybody does here\u202E, every single"
            + " month\n");
    assertThat(screen("evil.txt", "--as", "job_post").out()).doesNotContain("\u001B");
    assertThat(Ran.in(temp, "read", "evil.txt").out())
        .doesNotContain("\u001B")
        .contains("‹U+001B›");
  }

  private Ran screen(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "screen";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--rules";
    all[args.length + 2] = "rules";
    return Ran.in(temp, all);
  }

  private Tree json(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--format";
    all[args.length + 1] = "json";
    return JsonTree.read(screen(all).out());
  }

  private static java.util.List<String> names(Tree json) {
    return json.list("exhibits").stream().map(one -> one.text("name").get()).toList();
  }
}
