package dev.bonafide.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Comparison;
import dev.bonafide.reading.CaseLimits;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twice the code takes twice the steps, whatever hands its values on. */
final class CodeGrowthTest {
  private static final int PIECES = 60;

  /** Of the steps for twice the code, those that it may take for each step of half of it. */
  private static final double STEEPEST = 2.2;

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '\0',
      textBlock =
          """
          a.js § const v# = v% + 'a';
          a.js § const v# = [v%, 'a'].join(' '); execSync(v#);
          a.js § const v# = { a: v%, b: v% };
          a.js § function v#(a) { return v%(a); }
          a.js § fetch(u).then(v# => v%(v#));
          a.js § require('./v%'); eval(v#);
          a.py § v# = v% + [v%]
          a.gradle § apply from: v#
          a.php § <?php include $v% . $v#;
          Makefile § V# := $(V%)/a
          Makefile § V# := $(shell curl $(V%))
          Makefile § a#: ; sh $(V%) && sh v#
          package.json § {"scripts": {"postinstall": "node a.js && npm run v%", "v#": "sh a.sh"}}
          .vscode/tasks.json § {"command": "sh a.sh", "a": "folderOpen#"}
          pom.xml § <exec executable="sh"><arg value="a.sh v#"/></exec>
          Dockerfile § RUN V#=$V% && curl $V# -o v# && sh v%
          """)
  void twice_the_code_takes_no_more_than_twice_the_steps(String path, String piece) {
    String once = repository(path, piece, PIECES);
    String twice = repository(path, piece, 2 * PIECES);
    for (Comparison one : TakeHomeTest.ALL) {
      List<List<Comparison>> alone = List.of(List.of(one));

      assertThat((double) TakeHomeTest.steps(alone, twice))
          .as(one.name())
          .isLessThan(STEEPEST * TakeHomeTest.steps(alone, once));
    }
  }

  @Test
  void tables_of_numbers_as_long_as_a_repository_may_be_leave_steps_for_the_rest_of_the_case() {
    String table = "const a = [" + "0,1,".repeat(14_000) + "];";
    ToldRepository repository = ToldRepository.of();
    IntStream.range(0, 10).forEach(at -> repository.file("a" + at + ".js", table));

    assertThat(TakeHomeTest.steps(List.of(TakeHomeTest.ALL), repository.end()))
        .isLessThan((int) CaseLimits.SERVED.steps() / 4);
  }

  private static String repository(String path, String piece, int pieces) {
    String text =
        IntStream.range(0, pieces)
            .mapToObj(at -> piece.replace("#", "" + at).replace("%", "" + Math.max(0, at - 1)))
            .collect(Collectors.joining("\n"));
    return ToldRepository.of(path, text).file("a.sh", "sh a.sh").file("a.js", "eval(1)").end();
  }
}
