package dev.bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void backticks_cannot_end_the_code_span() {
    assertThat(Markdown.verbatim("a ``` b")).isEqualTo("```` a ``` b ````");
  }

  @Test
  void words_that_are_only_space_keep_their_span() {
    assertThat(Markdown.verbatim("")).isEqualTo("`  `");
  }

  @Test
  void addresses_and_mentions_are_taken_apart() {
    assertThat(Markdown.plain("see https://x.example, www.x.example, @all"))
        .isEqualTo("see https`:`//x.example, www`.`x.example, `@`all");
  }

  @Test
  void marks_are_escaped() {
    assertThat(Markdown.plain("*a* _b_ [c](d) <e> | # ` \\"))
        .isEqualTo("\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\| \\# \\` \\\\");
  }
}
