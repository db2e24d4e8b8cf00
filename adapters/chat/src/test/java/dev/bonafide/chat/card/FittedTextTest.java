package dev.bonafide.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FittedTextTest {
  private static final String TOLD = "Taken back: the link has been restored.";

  @Test
  void what_fits_is_not_cut_though_the_mark_of_a_cut_would_not_fit() {
    for (double width = 10; width < 25; width += 0.05) {
      PhoneColumn column = new PhoneColumn(width);
      if (column.lines(TOLD) == 1) {
        assertThat(FittedText.longest(TOLD, 1, column::lines, shown -> shown))
            .as("%.2f", width)
            .isEqualTo(TOLD.length());
      }
    }
  }
}
