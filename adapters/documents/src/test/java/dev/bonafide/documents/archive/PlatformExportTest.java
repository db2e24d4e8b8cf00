package dev.bonafide.documents.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.documents.export.Exports;
import dev.bonafide.documents.intake.Opened;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformExportTest {
  private static final String USERS =
      """
      [{"id": "U1", "name": "ana.t", "profile": {"real_name": "Ana Torres"}},
       {"id": "U2", "name": "max", "profile": {"real_name": "", "display_name": "Max B"}}]
      """;

  @Test
  void a_day_that_is_broken_is_named_with_its_line() {
    byte[] zip = Made.zip("users.json", USERS, "general/2025-01-02.json", "[{\"ts\": \"1\",\n}]");
    assertThatThrownBy(() -> Opened.of("s.zip", zip))
        .hasMessageStartingWith("s.zip/general/2025-01-02.json: line 2: broken JSON");
  }

  @Test
  void a_day_cannot_end_its_list_and_add_to_the_document() {
    byte[] zip =
        Made.zip("users.json", USERS, "general/2025-01-02.json", "[], \"users\": [{\"id\": 1}]");
    String text = Opened.of("s.zip", zip).getFirst().text();
    assertThat(text).doesNotContain("\"id\":1");
  }

  @Test
  void a_workspace_is_an_exhibit_a_channel_with_real_names_and_days_in_order() {
    byte[] zip =
        Made.zip(
            "users.json", USERS,
            "channels.json", "[]",
            "general/2025-01-03.json", "[{\"ts\":\"1735900000.1\",\"user\":\"U2\",\"text\":\"b\"}]",
            "general/2025-01-02.json",
                "[{\"ts\":\"1735800000.1\",\"user\":\"U1\",\"text\":\"hi <@U2>\"}]",
            "random/2025-01-02.json", "[{\"ts\":\"1735800000.1\",\"user\":\"U1\",\"text\":\"c\"}]");
    List<Exhibit> exhibits = Opened.of("s.zip", zip);
    assertThat(exhibits.stream().map(Exhibit::name))
        .containsExactly("s.zip/general", "s.zip/random");
    Reading general =
        new Exports()
            .read(exhibits.getFirst(), new Subject(SubjectKind.CANDIDATE, "Ana Torres"))
            .orElseThrow();
    assertThat(general.format()).isEqualTo("json");
    assertThat(general.utterances().stream().map(u -> u.speaker() + ": " + general.words(u)))
        .containsExactly("Ana Torres: hi @Max B", "Max B: b");
  }

  @Test
  void a_folder_of_telegram_is_its_messages_and_one_with_a_resume_is_a_case() {
    String result = "{\"messages\": [{\"date\": \"2025-01-02T10:00:00\", \"from\": \"Ana\"}]}";
    assertThat(Opened.of("t.zip", Made.zip("x/result.json", result, "x/photos/a.jpg", "\0")))
        .containsExactly(Exhibit.of("t.zip/result.json", null, result));
    assertThat(Opened.of("t.zip", Made.zip("result.json", result, "cv.txt", "I am Ana")))
        .hasSize(2);
  }

  @Test
  void the_kind_that_was_told_is_kept() {
    byte[] zip = Made.zip("users.json", USERS, "general/2025-01-02.json", "[{\"ts\":\"1\"}]");
    assertThat(Opened.of("s.zip", ExhibitKind.TRANSCRIPT, zip).getFirst().kind())
        .isEqualTo(ExhibitKind.TRANSCRIPT);
  }
}
