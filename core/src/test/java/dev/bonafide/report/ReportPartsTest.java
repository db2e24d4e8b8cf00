package dev.bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.text.Budget;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportPartsTest {
  private final ReportParts parts = new ReportParts();

  private static String said(int number) {
    if (number == 2) {
      throw new IllegalStateException("secret");
    }
    return "said " + number;
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void an_item_that_fails_is_left_out_and_its_part_named_once(BotLanguage language) {
    assertThat(parts.each("findings", List.of(1, 2, 2, 3), ReportPartsTest::said))
        .containsExactly("said 1", "said 3");
    List<String> limits = parts.limits(() -> List.of("no note"), Phrasebook.of(language));
    assertThat(limits).hasSize(2).first().isEqualTo("no note");
    assertThat(limits.getLast()).contains("findings", "Bonafide").doesNotContain("secret");
  }

  @Test
  void where_the_limits_themselves_fail_that_is_a_limit() {
    assertThat(parts.limits(() -> List.of(said(2)), Phrasebook.ENGLISH))
        .containsExactly(
            "A part of this report could not be written because of an error in Bonafide: limits");
  }

  @Test
  void ended_work_writes_no_report() {
    assertThatThrownBy(
            () ->
                new Budget(0)
                    .within(
                        () ->
                            parts.part(
                                "findings",
                                () -> {
                                  Budget.spend(1);
                                  return "never";
                                },
                                "")))
        .isInstanceOf(Budget.Spent.class);
  }
}
