package dev.bonafide.verdict.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.rule.file.BrokenRules;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternReaderTest {
  private static final String PATTERN =
      """
      title: Both at once
      id: pattern-both
      group: payment
      status: stable
      strength: strong
      applies-to: [candidate]
      why: Two are more than one.
      innocent: [Chance]
      ask: {question: How come?, good: A reason., bad: None.}
      sources: ["A public source, 2025"]
      all: [one, two]
      fires: [[one, two]]
      silent: [[one]]
      translations:
        ja:
          title: 両方が同時に
          why: 二つは一つより多い。
          innocent: [偶然]
          ask: {question: なぜですか。, good: 理由がある。, bad: ない。}
      """;

  private static List<Pattern> read(String pattern) {
    RuleSource source = new RuleSource("patterns/pattern-both.yaml", pattern);
    return PatternReader.read(List.of(source), Field::root, Set.of("one", "two"));
  }

  @Test
  void a_translation_that_is_none_is_refused_as_in_a_rule() {
    assertThatThrownBy(() -> read(PATTERN.replace("両方が同時に", "Both at once, again")))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("this is not written in \"ja\"")
        .hasMessageContaining("patterns/pattern-both.yaml:16:12");
  }

  @Test
  void a_translation_is_read_with_its_pattern() {
    assertThat(read(PATTERN).getFirst().flag().in(BotLanguage.JAPANESE).title())
        .isEqualTo("両方が同時に");
    assertThat(read(PATTERN).getFirst().flag().in(BotLanguage.KOREAN).title())
        .isEqualTo("Both at once");
  }
}
