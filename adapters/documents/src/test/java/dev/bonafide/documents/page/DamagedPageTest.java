package dev.bonafide.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.draft.Damaged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class DamagedPageTest {
  @Test
  void no_damaged_web_page_ends_the_process() {
    assertThat(Damaged.parse(new WebPageParser(), ".html")).isPositive();
  }
}
