package dev.bonafide.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.draft.Damaged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class DamagedOfficeTest {
  @Test
  void no_damaged_word_file_ends_the_process() {
    assertThat(Damaged.parse(new WordParser(), ".docx")).isPositive();
  }

  @Test
  void no_damaged_odt_file_ends_the_process() {
    assertThat(Damaged.parse(new TextParser(), ".odt")).isPositive();
  }

  @Test
  void no_damaged_rtf_file_ends_the_process() {
    assertThat(Damaged.parse(new RichParser(), ".rtf")).isPositive();
  }
}
