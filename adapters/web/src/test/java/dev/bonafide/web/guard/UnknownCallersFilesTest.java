package dev.bonafide.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.web.Bounds;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Multipart;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import dev.bonafide.web.WebSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is unknown gets nothing onto the disk: they are answered before their files are read. */
class UnknownCallersFilesTest {
  private static final String TOKEN = "a-token-of-24-characters";
  private static final Multipart FILE =
      new Multipart().file("file", "chat.txt", "a word ".repeat(100_000));
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  private final List<Path> before = folders();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in",
        "/",
        "/api/v1/screenings",
        "/actuator/health",
        "/assets/page.css",
        "/slack/events"
      })
  void an_unknown_caller_is_refused_while_their_file_is_still_coming(String path)
      throws IOException {
    try (Served closed = start(new Small.OneRule());
        Socket caller = begun(closed, path)) {
      InputStream answer = caller.getInputStream();
      assertThat(new String(answer.readNBytes(12), StandardCharsets.US_ASCII))
          .matches("HTTP/1.1 4(01|15)");
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void a_file_of_somebody_known_lies_on_the_disk_while_it_is_judged() {
    List<Path> seen = new ArrayList<>();
    Runnable look = () -> seen.addAll(files());
    try (Served closed = start(new Watched(new Small.OneRule(), look))) {
      String known = "Bearer " + TOKEN;
      assertThat(closed.multipart("/api/v1/screenings", FILE, "Authorization", known).statusCode())
          .isEqualTo(200);
      assertThat(seen).isNotEmpty();
      assertThat(files()).isEmpty();
    }
  }

  /** Sends a head and most of a body; the rest never comes. */
  private static Socket begun(Served served, String path) throws IOException {
    URI address = URI.create("http://" + served.authority());
    byte[] body = FILE.bytes();
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nTransfer-Encoding: chunked"
            .formatted(path, FILE.contentType());
    String size = "\r\n\r\n%x\r\n".formatted(body.length);
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.getOutputStream().write((head + size).getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().write(Arrays.copyOf(body, body.length - 100));
    socket.getOutputStream().flush();
    return socket;
  }

  private static Served start(ScreeningEngine engine) {
    Bounds large = Bounds.of(8 << 20, 8 << 20);
    return Served.start(
        new WebSettings("127.0.0.1", "0", WebSettings.NONE, "", TOKEN, large),
        Small.parts(engine, new InMemory()));
  }

  /** What lies in the container's folders since this test began. */
  private List<Path> files() {
    return folders().stream()
        .filter(folder -> !before.contains(folder))
        .flatMap(UnknownCallersFilesTest::walked)
        .filter(Files::isRegularFile)
        .toList();
  }

  private static List<Path> folders() {
    try (Stream<Path> all = Files.list(TEMPORARY)) {
      return all.filter(one -> one.getFileName().toString().startsWith("tomcat.")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> walked(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.collect(Collectors.toSet()).stream();
    } catch (IOException | UncheckedIOException gone) {
      return Set.<Path>of().stream();
    }
  }

  /** Has someone look while it works. */
  private record Watched(ScreeningEngine engine, Runnable look) implements ScreeningEngine {
    @Override
    public Examination screen(Submission handedIn, List<Ruling> rulings) {
      look.run();
      return engine.screen(handedIn, rulings);
    }

    @Override
    public EngineVersion version() {
      return engine.version();
    }
  }
}
