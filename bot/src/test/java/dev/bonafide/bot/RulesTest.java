package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
  @TempDir Path temp;

  @Test
  void a_rule_that_breaks_its_examples_is_named_with_the_example() throws IOException {
    new CaseFolder(temp).withRules();
    Path rule = temp.resolve("rules/test/test-moon-fee.yaml");
    Files.writeString(rule, Files.readString(rule).replace("the moon fee is due", "a sun fee"));
    Ran ran = Ran.in(temp, "rules", "test", "rules");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .isEqualTo("test-moon-fee stayed silent on: a sun fee\n2 rules, 8 examples: 1 failed\n");
  }

  @Test
  void rules_that_hold_are_counted() {
    new CaseFolder(temp).withRules();
    Ran ran = Ran.in(temp, "rules", "test", "rules");
    assertThat(ran.out()).isEqualTo("2 rules, 8 examples: all hold\n");
    assertThat(ran.status()).isZero();
  }

  @Test
  void one_rule_is_shown_in_full() {
    new CaseFolder(temp).withRules();
    Ran ran = Ran.in(temp, "rules", "show", "test-moon-fee", "--rules", "rules");
    assertThat(ran.out())
        .contains(
            "Speaks of moon fee", "strength  moderate", "What to ask", "Which moon?", "A joke")
        .contains("- please pay the moon fee today");
  }

  @Test
  void a_rule_that_asks_nothing_shows_what_to_do() {
    Ran ran = Ran.withShippedRules(temp, "rules", "show", "posthire-extortion");
    assertThat(ran.out())
        .contains("What to do instead of asking", "Do not answer, bargain, or pay.")
        .doesNotContain("What to ask");
  }

  @Test
  void rules_are_listed_by_group() {
    new CaseFolder(temp).withRules();
    assertThat(Ran.in(temp, "rules", "list", "--rules", "rules").out())
        .contains("test\n  weak        test-green-cheese\n              Speaks of green cheese\n");
  }

  @Test
  void a_new_rule_passes_its_own_examples_and_is_never_written_over() throws IOException {
    Ran made = Ran.in(temp, "rules", "new", "payment-moon-fee");
    assertThat(made.out()).isEqualTo("rules/payment/payment-moon-fee.yaml\n");
    assertThat(Ran.in(temp, "rules", "test", "rules").out())
        .isEqualTo("1 rule, 4 examples: all hold\n");
    Path file = temp.resolve("rules/payment/payment-moon-fee.yaml");
    Files.writeString(file, "mine");
    Ran again = Ran.in(temp, "rules", "new", "payment-moon-fee");
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("already exists");
    assertThat(Files.readString(file)).isEqualTo("mine");
  }
}
