package dev.bonafide.documents.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.reading.CaseTooLarge;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FailingFormatTest {

  /** A format that has a mistake. */
  private record Failing(Supplier<Throwable> failure) implements Format {
    @Override
    public boolean fits(Handed handed) {
      return true;
    }

    @Override
    public List<Exhibit> open(Handed handed, Intake intake) {
      throw thrown(failure.get());
    }

    private static RuntimeException thrown(Throwable failure) {
      if (failure instanceof Error error) {
        throw error;
      }
      return (RuntimeException) failure;
    }
  }

  private static void open(Supplier<Throwable> failure) {
    new Intake(List.of(new Failing(failure)), IntakeLimits.DEFAULT)
        .open(new Handed("a.bin", null, new Content.InMemory(new byte[] {1})));
  }

  @Test
  void a_file_that_a_reader_fails_on_is_refused_by_name_without_its_words() {
    assertThatThrownBy(() -> open(() -> new IllegalStateException("secret")))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessage("a.bin: could not be read: IllegalStateException");
  }

  @Test
  void a_refusal_stays_what_it_is_and_memory_that_ran_out_is_no_refusal() {
    assertThatThrownBy(() -> open(() -> new CaseTooLarge("holds more")))
        .isInstanceOf(CaseTooLarge.class);
    assertThatThrownBy(() -> open(OutOfMemoryError::new)).isInstanceOf(OutOfMemoryError.class);
  }
}
