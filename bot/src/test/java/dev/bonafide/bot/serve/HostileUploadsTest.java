package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.hostile.HostileFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile file, sent to the running server: each is screened, or refused with a problem. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class HostileUploadsTest {
  private static final String BOUNDARY = "x7d1c";

  @TempDir Path temp;

  private final RunningSite site = RunningSite.hurried();

  @AfterAll
  void stop() {
    site.close();
  }

  static List<HostileFile> files() {
    return HostileFile.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void each_is_screened_or_refused_as_the_caller_s_fault(HostileFile file) throws IOException {
    Path made = Files.createTempFile(temp, "made", "");
    Files.delete(made);
    file.recipe().write(made);
    assumeThat(Files.isRegularFile(made, LinkOption.NOFOLLOW_LINKS))
        .as("a browser sends bytes, and neither pipes nor links")
        .isTrue();
    HttpResponse<String> answer = uploaded(file.name(), made);
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 413, 415, 422);
    assertThat(answer.body()).doesNotContain("root:x:0", made.toString(), "Exception");
    if (answer.statusCode() != 200) {
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(JsonTree.read(answer.body()).text("detail")).isPresent();
    }
  }

  private HttpResponse<String> uploaded(String name, Path file) {
    String quoted = name.replace("\\", "\\\\").replace("\"", "\\\"");
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(BOUNDARY, quoted);
    return site.send(
        HttpRequest.newBuilder(site.address().resolve("/api/v1/screenings"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofInputStream(() -> between(head, file))));
  }

  private static InputStream between(String head, Path file) {
    try {
      return new SequenceInputStream(
          Collections.enumeration(
              List.of(bytes(head), Files.newInputStream(file), bytes("\r\n--x7d1c--\r\n"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
