package dev.bonafide.telegram.card;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.conversation.intent.Certainty;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.casefile.PlainPrinter;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.telegram.Button;
import dev.bonafide.testkit.telegram.Fault;
import dev.bonafide.testkit.telegram.Said;
import dev.bonafide.testkit.telegram.SentFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case as a file in the private chat: one, not two, and none that is lost. */
class TelegramExportTest {
  private static final String ANYHOW = "./bonafide report 1";
  private final Scene scene = new Scene();

  @BeforeEach
  void verdict() {
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.settle();
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private long says(String words) {
    long said = scene.people.text(ADA, words);
    scene.settle();
    return said;
  }

  private List<Said> files() {
    return scene.said().stream().filter(one -> one.file() != null).toList();
  }

  private SentFile onlyFile() {
    assertThat(files()).hasSize(1);
    return Objects.requireNonNull(files().getFirst().file());
  }

  private static String text(SentFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void without_a_case_there_is_nothing_to_export() {
    says("/export pdf");
    scene.people.text(MAX, "export as pdf");
    scene.settle();
    assertThat(scene.telegram.said(MAX.id())).allMatch(one -> one.file() == null);
  }

  @Test
  void a_file_that_telegram_finds_too_large_is_answered_with_the_way_it_is_had_without_telegram() {
    scene.telegram.takeFilesOf(100);
    says("export as pdf");
    assertThat(files()).isEmpty();
    assertThat(scene.read()).contains(ANYHOW);
  }

  @Test
  void a_pause_that_telegram_asks_for_is_made() {
    scene.telegram.faults().next("sendDocument", Fault.LIMIT);
    says("export as pdf");
    onlyFile();
    assertThat(scene.telegram.calls("sendDocument")).isEqualTo(2);
  }

  @Test
  void a_file_whose_answer_was_lost_is_found_and_not_sent_again() {
    scene.telegram.faults().next("sendDocument", Fault.SWALLOW);
    long asked = says("export as pdf");
    onlyFile();
    assertThat(scene.telegram.calls("sendDocument")).isEqualTo(1);
    assertThat(scene.telegram.reaction(ADA.id(), asked)).isEmpty();
  }

  @Test
  void a_file_that_may_be_lost_is_not_sent_again_until_somebody_speaks() {
    scene.telegram.faults().next("sendDocument", Fault.LOSE);
    long asked = says("export as pdf");
    assertThat(files()).isEmpty();
    assertThat(scene.telegram.reaction(ADA.id(), asked)).isEqualTo("🤔");
    says("/last");
    onlyFile();
  }

  @ParameterizedTest
  @EnumSource(
      value = Checkpoint.class,
      names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void whatever_it_dies_at_there_is_one_file(Checkpoint at) {
    scene.watch = new DyingOnce(at);
    says("export as pdf");
    scene.settle(Duration.ofMinutes(10));
    assertThat(files().size()).isLessThanOrEqualTo(1);
    says("thanks");
    onlyFile();
  }

  @Test
  void a_pdf_stands_below_the_words_that_ask_for_it_and_may_be_passed_on() {
    long asked = says("can I have this as a pdf for my boss");
    SentFile file = onlyFile();
    assertThat(file.name()).isEqualTo("case-1.pdf");
    assertThat(file.mediaType()).isEqualTo("application/pdf");
    assertThat(text(file)).startsWith(PlainPrinter.HEAD + "Case 1").contains(TELLING);
    Said said = files().getFirst();
    assertThat(said.text()).isEqualTo("Case 1 as PDF.");
    assertThat(said.replyTo()).isEqualTo(asked);
    assertThat(said.isProtected()).isFalse();
  }

  @Test
  void markdown_holds_the_case_and_what_was_done_with_it() {
    says("fine 1 because we know the account");
    says("/export markdown");
    SentFile file = onlyFile();
    assertThat(file.name()).isEqualTo("case-1.md");
    assertThat(text(file)).contains(TELLING).contains("we know the account");
  }

  @Test
  void what_a_model_takes_for_it_is_offered_and_given_when_it_is_pressed() {
    scene.interpreter =
        (_, _, _) ->
            Optional.of(
                new Intent(
                    Optional.of(Meaning.EXPORT), List.of(), OptionalInt.empty(), Certainty.PLAIN));
    scene.people.reply(ADA, scene.last().id(), "hmm, grmpf, that old bucket");
    scene.settle();
    assertThat(files()).isEmpty();
    assertThat(scene.last().buttons()).extracting(Button::text).contains("Save as PDF");
    scene.press("Save as PDF");
    onlyFile();
  }

  @Test
  void an_erased_case_takes_its_file_along() {
    says("export as pdf");
    onlyFile();
    says("delete yes");
    assertThat(files()).isEmpty();
    assertThat(scene.said()).noneMatch(one -> one.text().contains(TELLING));
  }
}
