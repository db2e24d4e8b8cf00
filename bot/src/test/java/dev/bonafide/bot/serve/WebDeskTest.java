package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.listening.Listening;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.web.handin.UploadReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebDeskTest {
  private static final String TEXT = "camera_off ".repeat(60);

  private final UploadReader uploadReader =
      new WebDesk(
          new IntakeLimits(10_000, 10_000, 200, 10, 4, 10, 1_000, Duration.ofMinutes(2)),
          Listening.NONE,
          Optional.empty(),
          Optional.empty(),
          () -> false);

  @Test
  void all_files_of_one_request_are_counted_together() {
    UploadReader request = uploadReader.ofRequest();
    request.open("a.txt", null, text());
    assertThatThrownBy(() -> request.open("b.txt", null, text()))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessageContaining("b.txt: is longer than the limit of 1000 characters");
  }

  @Test
  void a_case_that_names_files_is_counted_together_as_well() {
    String two =
        """
        {"exhibits": [{"kind": "note", "file": "a.txt"}, {"kind": "note", "file": "b.txt"}]}\
        """;
    assertThatThrownBy(
            () -> uploadReader.ofRequest().described("case", two, _ -> Optional.of(text())))
        .hasMessageContaining("b.txt: is longer than the limit of 1000 characters");
  }

  @Test
  void another_request_starts_from_nothing() {
    uploadReader.ofRequest().open("a.txt", null, text());
    assertThat(uploadReader.ofRequest().open("b.txt", null, text()).exhibits()).hasSize(1);
  }

  private static ByteArrayInputStream text() {
    return new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
  }
}
