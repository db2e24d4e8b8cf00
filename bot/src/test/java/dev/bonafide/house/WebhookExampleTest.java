package dev.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.webhook.SignedWebhook;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program that shows receivers how to check a webhook refuses what it should. */
class WebhookExampleTest {
  private static final Path PROGRAM = House.ROOT.resolve("examples/VerifyWebhook.java");
  private static final Path GUIDE = House.ROOT.resolve("docs/how-to/webhook.md");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

  private static final String SECRET = "a".repeat(32);
  private static final String OLD_SECRET = "b".repeat(32);
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final String BODY =
      "{\n  \"delivery\": \"webhook-1\",\n  \"verdict\": \"verify\"\n}\n";

  @TempDir private static Path built;
  private static URLClassLoader classes;
  private static Method status;

  private final Set<String> done = new HashSet<>();

  @BeforeAll
  static void compile() throws Exception {
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", built.toString(), PROGRAM.toString());
    assertThat(failed).as("javac's exit status").isZero();
    classes = new URLClassLoader(new URL[] {built.toUri().toURL()});
    status =
        classes
            .loadClass("VerifyWebhook")
            .getMethod(
                "status", String.class, byte[].class, String.class, Instant.class, Set.class);
  }

  @AfterAll
  static void unload() throws Exception {
    classes.close();
  }

  @Test
  void an_altered_body_is_refused() {
    String signature = SignedWebhook.signature(NOW, BODY, List.of(SECRET));
    assertThat(status(signature, BODY.replace("verify", "no_red_flags"), NOW)).isEqualTo(401);
    assertThat(status(signature, BODY + " ", NOW)).isEqualTo(401);
    assertThat(done).isEmpty();
  }

  @Test
  void one_that_somebody_recorded_and_sends_again_later_is_refused() {
    String signature = SignedWebhook.signature(NOW, BODY, List.of(SECRET));
    assertThat(status(signature, BODY, NOW.plusSeconds(301))).isEqualTo(401);
    String fresher =
        signature.replaceFirst("t=[0-9]+", "t=" + NOW.plusSeconds(301).getEpochSecond());
    assertThat(status(fresher, BODY, NOW.plusSeconds(301))).isEqualTo(401);
  }

  @Test
  void one_that_somebody_sends_again_at_once_is_not_processed_again() {
    String signature = SignedWebhook.signature(NOW, BODY, List.of(SECRET));
    assertThat(status(signature, BODY, NOW)).isEqualTo(204);
    assertThat(status(signature, BODY, NOW.plusSeconds(5))).isEqualTo(200);
  }

  @Test
  void what_is_signed_by_another_secret_is_refused() {
    assertThat(status(SignedWebhook.signature(NOW, BODY, List.of(OLD_SECRET)), BODY, NOW))
        .isEqualTo(401);
  }

  @Test
  void while_secrets_change_either_is_enough() {
    String signature = SignedWebhook.signature(NOW, BODY, List.of(OLD_SECRET, SECRET));
    assertThat(status(signature, BODY, NOW)).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "t=", "v1=", "t=1,v1=", "t=x,v1=00", "v1=00,t=1", ",,,,,,,,,"})
  void what_is_no_signature_is_refused(String signature) {
    assertThat(status(signature, BODY, NOW)).isEqualTo(401);
  }

  @Test
  void the_guide_shows_lines_of_the_program() {
    Matcher shown = JAVA.matcher(House.text(GUIDE));
    assertThat(shown.find()).as("a Java program in the guide").isTrue();
    assertThat(shown.group(1).lines().map(String::strip))
        .hasSizeBetween(10, 40)
        .isSubsetOf(House.text(PROGRAM).lines().map(String::strip).toList());
  }

  private int status(String signature, String body, Instant now) {
    try {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      return (int) status.invoke(null, signature, bytes, SECRET, now, done);
    } catch (ReflectiveOperationException failed) {
      throw new LinkageError(failed.getMessage(), failed);
    }
  }
}
