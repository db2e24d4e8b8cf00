package dev.bonafide.documents.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Entry;
import dev.bonafide.reading.UnreadableExhibit;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is to decide a case, as JSON. */
class OwnerJsonTest {
  private static final Instant NOW = Instant.parse("2026-11-25T23:59:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"owner":                                 | broken JSON
          "Ana"                                     | must be a map
          {"due": "2026-12-01"}                      | owner must be a name
          {"owner": " "}                            | owner must be a name
          {"owner": ["Ana"]}                        | owner must be a name
          {"owner": "Ana", "due": "2026-11-24"}      | must be a date
          {"owner": "Ana", "due": "2027-11-27"}      | must be a date
          {"owner": "Ana", "due": "2026-02-30"}      | must be a date
          {"owner": "Ana", "due": "Friday"}          | must be a date
          {"owner": "Ana", "due": ""}                | must be a date
          {"owner": "Ana", "due": {}}                | must be a date
          {"owner": "Ana", "day": "2026-12-01"}     | day is not read
          """)
  void what_is_no_owner_is_refused_with_its_place(String json, String told) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            UnreadableExhibit.class, e -> assertThat(e.reason()).contains(told));
  }

  @Test
  void a_name_that_nobody_has_is_refused() {
    String json = "{\"owner\": \"" + "a".repeat(201) + "\"}";
    assertThatThrownBy(() -> read(json)).isInstanceOf(UnreadableExhibit.class);
  }

  @Test
  void an_owner_is_read_with_a_day_or_without() {
    assertThat(read("{\"owner\": \" Ana Reis \", \"due\": \"2026-11-25\"}"))
        .isEqualTo(
            new Entry.Assigned(NOW, "api", "api", "Ana Reis", LocalDate.parse("2026-11-25")));
    assertThat(read("{\"owner\": \"Ana\", \"due\": null}").due()).isNull();
  }

  private static Entry.Assigned read(String json) {
    return OwnerJson.read(json, NOW, "api");
  }
}
