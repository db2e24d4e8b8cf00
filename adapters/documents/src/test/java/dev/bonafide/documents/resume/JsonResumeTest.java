package dev.bonafide.documents.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.documents.export.Exports;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonResumeTest {
  private static final Subject ANA = new Subject(SubjectKind.CANDIDATE, null);
  private static final String RESUME =
      """
      {"$schema": "https://example.org/schema.json",
       "basics": {"name": "Ana Torres", "label": "Engineer", "email": "ana@mail.example",
         "location": {"city": "Lisbon", "countryCode": "PT"},
         "profiles": [{"network": "GitHub", "username": "ana-t"}], "summary": "Ten years."},
       "work": [{"name": "Acme", "position": "Developer", "startDate": "2020-01",
         "highlights": ["Built it"]}],
       "languages": [{"language": "English", "fluency": "Native"}],
       "custom": [{"name": "Something else"}]}
      """;

  @Test
  void a_resume_that_is_an_export_puts_words_into_no_mouth() {
    String export =
        "{\"messages\": [{\"date\": \"2025-01-02\", \"from\": \"X\", \"text\": \"a\"}]}";
    assertThat(read(ExhibitKind.RESUME, export)).isEmpty();
    assertThat(read(ExhibitKind.JOB_POST, RESUME)).isEmpty();
  }

  @Test
  void shapes_that_nobody_expects_are_read_as_far_as_they_go() {
    Reading reading =
        read(null, "{\"basics\": {\"name\": [], \"location\": \"Lisbon\"}, \"work\": \"none\"}")
            .orElseThrow();
    assertThat(reading.text()).contains("Lisbon", "Experience\nnone");
    assertThat(read(null, "{\"basics\": {\"name\": null}}")).isPresent();
  }

  @Test
  void it_is_told_as_people_write_one() {
    Reading reading = read(null, RESUME).orElseThrow();
    assertThat(reading.kind()).isEqualTo(ExhibitKind.RESUME);
    assertThat(reading.text())
        .isEqualTo(
            """
            Ana Torres
            Engineer
            ana@mail.example
            Lisbon, PT
            GitHub ana-t

            Summary
            Ten years.

            Experience
            Developer, Acme (2020-01 - present)
            - Built it

            Languages
            Language: English Native

            custom
            Something else

            """);
    assertThat(reading.utterances()).hasSize(5).allMatch(said -> said.role() == Role.SUBJECT);
    assertThat(reading.words(reading.utterances().get(2))).startsWith("Experience");
    assertThat(reading.utterances().get(2).line()).isEqualTo(10);
  }

  private static Optional<Reading> read(
      @org.jspecify.annotations.Nullable ExhibitKind kind, String json) {
    return new Exports().read(Exhibit.of("r.json", kind, json), ANA);
  }
}
