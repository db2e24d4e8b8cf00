package dev.bonafide.conversation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Recording;
import dev.bonafide.reading.UnreadableExhibit;
import org.junit.jupiter.api.Test;

class HeldRecordingsTest {
  private final HeldRecordings held = new HeldRecordings();

  private static Exhibit of(int megabytes) {
    return Exhibit.recorded("a.ogg", null, new Recording(new byte[megabytes << 20], "ogg"));
  }

  @Test
  void more_than_25_MB_of_one_case_are_refused_and_what_fits_still_is_held() {
    held.hold(of(20));
    assertThatThrownBy(() -> held.hold(of(6)))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessage("a.ogg: the recordings of one case may be 25 MB together");
    assertThat(held.hold(of(5)).recording()).isNotNull();
  }

  @Test
  void what_is_no_recording_takes_no_room() {
    Exhibit text = Exhibit.of("a.txt", null, "Hello.");
    assertThat(held.hold(text)).isSameAs(text);
  }
}
