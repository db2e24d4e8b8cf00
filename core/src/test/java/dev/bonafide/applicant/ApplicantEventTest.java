package dev.bonafide.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantEventTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "erased", "merged 1", "erased 1 2", "hired 1", "doubted 1 ", "{}"})
  void what_nobody_wrote_so_is_no_event(String written) {
    assertThat(ApplicantEvent.of(written)).isEmpty();
  }

  @Test
  void what_was_written_is_read_again() {
    List<ApplicantEvent> events =
        List.of(
            new ApplicantEvent.Erased("12"),
            new ApplicantEvent.Merged("12", "34"),
            new ApplicantEvent.Doubted("9f"));
    assertThat(events)
        .allSatisfy(one -> assertThat(ApplicantEvent.of(one.written())).contains(one));
  }
}
