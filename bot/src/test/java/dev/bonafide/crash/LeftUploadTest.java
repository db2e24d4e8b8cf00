package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A server that is killed while a large file is being uploaded. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class LeftUploadTest {
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final Path LOG = Path.of("target", "upload.log");
  private static final Path TEMPORARY = Path.of("/tmp");

  private final String secret = "the-words-of-" + UUID.randomUUID();

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void what_it_left_on_the_disk_is_gone_once_the_next_one_listens() throws Exception {
    try (BotProcess bot = BotProcess.start(settings(), LOG, null);
        Socket caller = begun(page(bot.awaitReady()))) {
      assertThat(caller.isConnected()).isTrue();
      assertThat(isLeftSoon()).isTrue();
      bot.kill();
    }
    assertThat(left()).isNotEmpty();
    try (BotProcess next = BotProcess.start(settings(), LOG, null)) {
      next.awaitReady();
      assertThat(left()).isEmpty();
    }
  }

  private boolean isLeftSoon() {
    long begun = System.nanoTime();
    while (left().isEmpty()) {
      if (System.nanoTime() - begun > SOON.toNanos()) {
        return false;
      }
      Thread.onSpinWait();
    }
    return true;
  }

  /** The files of both folders that hold the words. */
  private List<Path> left() {
    return Stream.of(folder.resolve("data"), TEMPORARY)
        .flatMap(LeftUploadTest::uploads)
        .filter(this::holdsSecret)
        .toList();
  }

  private static Stream<Path> uploads(Path within) {
    try (Stream<Path> all = Files.list(within)) {
      return all
          .filter(one -> one.getFileName().toString().matches("tomcat\\..*|temporary"))
          .toList()
          .stream()
          .flatMap(LeftUploadTest::inside);
    } catch (IOException gone) {
      return Stream.empty();
    }
  }

  private static Stream<Path> inside(Path one) {
    try (Stream<Path> all = Files.walk(one)) {
      return all.filter(file -> file.toString().endsWith(".tmp")).toList().stream();
    } catch (IOException | UncheckedIOException gone) {
      return Stream.empty();
    }
  }

  private boolean holdsSecret(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(secret);
    } catch (IOException gone) {
      return false;
    }
  }

  /** Sends a head and most of a large file; the rest never comes. */
  private Socket begun(URI page) throws IOException {
    String head =
        """
        POST /api/v1/screenings HTTP/1.1
        Host: localhost
        Content-Length: 2000000
        Content-Type: multipart/form-data; boundary=x

        --x
        Content-Disposition: form-data; name="file"; filename="a.txt"

        """
            .replace("\n", "\r\n");
    Socket socket = new Socket(page.getHost(), page.getPort());
    OutputStream out = socket.getOutputStream();
    out.write((head + (secret + "\n").repeat(10_000)).getBytes(StandardCharsets.US_ASCII));
    out.flush();
    return socket;
  }

  private static URI page(String line) {
    return URI.create(line.replaceAll("(?s).*page on (http://[0-9.:]+).*", "$1"));
  }

  private Map<String, String> settings() {
    return Map.of("BONAFIDE_DATA", folder.resolve("data").toString(), "BONAFIDE_PORT", "0");
  }
}
