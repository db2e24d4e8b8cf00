package dev.bonafide.documents.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.intake.Unhurried;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsolationTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private static ParsedDocument parse(Isolation isolation, String file, IntakeLimits limits)
      throws Exception {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return isolation.parse(new Content.InMemory(bytes), limits);
  }

  private static Isolation greedy(String how) {
    return new Isolation(GreedyChild.class, JAVA, List.of(how));
  }

  private static IntakeLimits within(Duration time) {
    IntakeLimits usual = Unhurried.LIMITS;
    return new IntakeLimits(
        usual.bytes(),
        usual.expanded(),
        usual.ratio(),
        usual.entries(),
        usual.nesting(),
        7,
        1000,
        time);
  }

  @Test
  void a_parser_that_hangs_is_ended_and_the_file_refused_with_the_limit() {
    Isolation isolation = new Isolation(HangingChild.class);
    assertThatThrownBy(() -> parse(isolation, "x", within(Duration.ofSeconds(1))))
        .isInstanceOf(Unparsable.class)
        .hasMessage("took longer to read than 1 s");
    assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList())
        .allSatisfy(
            child -> assertThat(child.info().commandLine().orElse("")).doesNotContain("Hanging"));
  }

  @Test
  void a_parser_that_eats_its_heap_ends_alone() {
    assertThatThrownBy(() -> parse(greedy("heap"), "x", Unhurried.LIMITS))
        .isInstanceOf(Unparsable.class)
        .hasMessage("needs more memory than 256 MiB to read");
  }

  @Test
  void endless_nesting_is_a_damaged_file() {
    assertThatThrownBy(() -> parse(greedy("stack"), "x", Unhurried.LIMITS))
        .isInstanceOf(Unparsable.class)
        .hasMessageContaining("nested too deeply");
  }

  @Test
  void a_fault_of_a_library_is_a_damaged_file_and_its_words_stay_inside() {
    assertThatThrownBy(() -> parse(greedy("fault"), "x", Unhurried.LIMITS))
        .isInstanceOf(Unparsable.class)
        .hasMessage(
            "is damaged: its contents are inconsistent; open it, save it again, and submit"
                + " that file");
  }

  @Test
  void a_child_that_dies_without_a_word_is_a_damaged_file() {
    assertThatThrownBy(() -> parse(greedy("death"), "x".repeat(1 << 20), Unhurried.LIMITS))
        .isInstanceOf(Unparsable.class)
        .hasMessageContaining("ended without an answer");
  }

  @Test
  void a_java_that_is_not_there_is_told() {
    Isolation isolation = new Isolation(EchoChild.class, Path.of("/nowhere/java"), List.of());
    assertThatThrownBy(() -> parse(isolation, "x", Unhurried.LIMITS))
        .isInstanceOf(Unparsable.class)
        .hasMessageContaining("did not start");
  }

  @Test
  void an_answer_longer_than_allowed_is_not_taken() {
    Isolation isolation = new Isolation(EchoChild.class);
    assertThatThrownBy(() -> parse(isolation, "x".repeat(5000), within(Duration.ofMinutes(2))))
        .isInstanceOf(Unparsable.class)
        .hasMessageContaining("ended without an answer");
  }

  @Test
  void file_and_limits_arrive_and_the_answer_is_free_of_chatter_and_environment() throws Exception {
    String text = "Ünïcode 🙂 — \u202E and zero \0 bytes";
    ParsedDocument draft =
        parse(new Isolation(EchoChild.class), text, within(Duration.ofMinutes(2)));
    assertThat(draft.text()).isEqualTo(text);
    assertThat(draft.hidden()).containsExactly("pages 7", "environment []");
  }
}
