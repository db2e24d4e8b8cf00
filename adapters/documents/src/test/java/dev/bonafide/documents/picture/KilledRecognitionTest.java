package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Opened;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that reads a picture is killed, with a recognizer that would go on for minutes. */
@Tag("long")
class KilledRecognitionTest {
  private static final String HANGING =
      """
      #!/bin/sh
      [ "$1" = --list-langs ] && { echo List; echo Latin; exit; }
      exec /bin/sleep 300
      """;

  private static final long A_SECOND = 1_000_000_000;

  @TempDir Path temp;

  @Test
  void the_picture_is_named_and_what_the_dead_process_started_ends_too() throws IOException {
    PictureFormat format = new PictureFormat(Optional.of(hanging()));
    Handed picture =
        new Handed(
            "offer.png",
            null,
            new Content.InMemory(PaintedChat.light(100).left("Hello").as("png")));
    CompletableFuture<ProcessHandle> recognizer =
        CompletableFuture.supplyAsync(KilledRecognitionTest::killedAboveItsRecognizer);

    assertTimeoutPreemptively(
        Duration.ofMinutes(5),
        () ->
            assertThatThrownBy(() -> format.open(picture, Opened.intake()))
                .isInstanceOf(UnreadableExhibit.class)
                .hasMessageContaining("offer.png")
                .hasMessageContaining("ended without an answer"));

    assertThat(recognizer.join().onExit()).succeedsWithin(Duration.ofMinutes(5));
  }

  /** Kills the child between the test and the recognizer, once that was seen for a second. */
  private static ProcessHandle killedAboveItsRecognizer() {
    long seen = 0;
    while (true) {
      for (ProcessHandle child : ProcessHandle.current().children().toList()) {
        Optional<ProcessHandle> recognizer = child.descendants().findFirst();
        seen = recognizer.isPresent() && seen == 0 ? System.nanoTime() : seen;
        if (recognizer.isPresent() && System.nanoTime() - seen > A_SECOND) {
          child.destroyForcibly();
          return recognizer.get();
        }
      }
      Thread.onSpinWait();
    }
  }

  private Path hanging() throws IOException {
    Path program = Files.writeString(temp.resolve("tesseract"), HANGING);
    return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }
}
