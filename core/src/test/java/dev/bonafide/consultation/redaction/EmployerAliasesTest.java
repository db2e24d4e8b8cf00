package dev.bonafide.consultation.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmployerAliasesTest {

  @Test
  void what_a_firm_does_is_not_its_name() {
    assertThat(in("Water company", "We looked for where the water goes, at the Water board"))
        .isEmpty();
    assertThat(in("Own small product (evenings)", "He named his own firm")).isEmpty();
  }

  @Test
  void a_firm_that_is_called_by_a_word_is_masked_where_it_begins_large() {
    assertThat(in("Parking", "At Parking I built the parking app")).containsExactly("Parking");
    assertThat(in("Water Ltd", "Water ltd sells water")).containsExactly("Water");
  }

  @Test
  void a_name_that_is_no_word_is_masked_however_it_is_written() {
    assertThat(in("Kestrelbay company", "at kestrelbay and Kestrelbay"))
        .containsExactly("kestrelbay", "Kestrelbay");
  }

  @Test
  void a_month_is_no_firm() {
    assertThat(in("Jun 2023 - Nov 2024 Site lead", "Jun 2023 was the first month")).isEmpty();
  }

  private static List<String> in(String employer, String text) {
    Scene scene = new Scene(SubjectKind.CANDIDATE, null).claims("employer", employer);
    return EmployerAliases.of(scene.caseFile()).in(text).stream()
        .map(swap -> swap.span().of(text))
        .toList();
  }
}
