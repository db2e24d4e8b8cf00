package dev.bonafide.takehome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.bonafide.check.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "{",
        "a.",
        "a=>",
        "`${",
        "x=",
        "a+",
        "if(",
        "function f(){",
        "a?",
        "a:",
        "a<",
        "import ",
        "from a import ",
        "try{",
        "\"",
        "'",
        "/",
        "[/",
        "a(",
        "=>{",
        "x={=>1};",
        "\"\\\"",
        "}",
        ")",
        "catch(",
        "a,",
        "{a:",
        "x=x+x;",
        "return ",
        "class A{",
        "def f():\n ",
        "\n  (",
        "lambda ",
        "\\u00",
        "#",
        "/*",
        "await ",
        "new ",
        "a[",
        "!",
        "...",
        "as ",
        "of ",
        "eval(",
        "fetch("
      })
  void code_that_is_made_to_be_slow_ends(String piece) {
    String text = piece.repeat(15_000 / piece.length());
    String repository =
        ToldRepository.of("a.js", text)
            .file("b.py", text)
            .file("c.ipynb", text)
            .file("d.ipynb", "\"" + text + "\"")
            .file("package.json", text)
            .file("Makefile", text)
            .file("Dockerfile", "RUN " + text)
            .file(".github/workflows/a.yml", text)
            .file("pom.xml", text)
            .end();
    assertThatCode(() -> TakeHomeTest.looks(repository)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A",
        "const f = (a = f(f)) => a;\nf(1);",
        "function f({a = f({})}) { return a; }\nf({});",
        "function f(a, b = g(1)) { return b; }\nfunction g(c, d = f(1)) { return d; }\ng(2, 3);"
      })
  void code_that_is_cut_or_needs_itself_hides_no_other_code(String hostile) {
    String repository =
        ToldRepository.of("a.js", hostile)
            .file("b.js", "const r = await fetch(u);\neval(await r.text());")
            .end();

    assertThat(TakeHomeTest.look(new FetchedAndRun(), repository)).isInstanceOf(Look.Seen.class);
  }
}
