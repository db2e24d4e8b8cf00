package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.documents.export.Exports;
import dev.bonafide.documents.intake.Limits;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @ParameterizedTest
  @CsvSource({
    "BONAFIDE_MAX_FILE_BYTES, many",
    "BONAFIDE_MAX_FILE_BYTES, 99999999999",
    "BONAFIDE_MAX_RATIO, 0",
    "BONAFIDE_MAX_ENTRIES, -1",
    "BONAFIDE_MAX_PARSE_TIME, 8",
    "BONAFIDE_MAX_PARSE_TIME, PT0S"
  })
  void what_makes_no_sense_is_refused_with_the_name_of_the_setting(String name, String value) {
    Settings settings = new Settings(Map.of(name, value));
    assertThatThrownBy(settings::limits)
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith(name + "=" + value + ": must be ");
  }

  @Test
  void what_is_not_set_is_safe() {
    assertThat(new Settings(Map.of()).limits()).isEqualTo(Limits.DEFAULT);
    assertThat(new Settings(Map.of("BONAFIDE_MAX_RATIO", " ")).limits()).isEqualTo(Limits.DEFAULT);
    assertThat(new Settings(Map.of()).messages()).isEqualTo(Exports.MESSAGES);
  }

  @Test
  void what_is_set_holds() {
    Settings settings =
        new Settings(
            Map.of(
                "BONAFIDE_MAX_FILE_BYTES", "1000",
                "BONAFIDE_MAX_PARSE_TIME", "PT2S",
                "BONAFIDE_MAX_MESSAGES", "7"));
    assertThat(settings.limits().bytes()).isEqualTo(1000);
    assertThat(settings.limits().time()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.limits().pages()).isEqualTo(Limits.DEFAULT.pages());
    assertThat(settings.messages()).isEqualTo(7);
  }

  @Test
  void the_documentation_lists_every_setting() throws IOException {
    StringBuilder table = new StringBuilder();
    for (Setting setting : Setting.values()) {
      String usual = setting.usual().isEmpty() ? "none" : "`" + setting.usual() + "`";
      String secret = setting.isSecret() ? "; never shown" : "";
      table.append("| `%s` | %s%s | %s |\n".formatted(setting, setting.meaning(), secret, usual));
    }
    Path page =
        Path.of(System.getProperty("bonafide.root", "..")).resolve("docs/reference/settings.md");
    String text = Files.readString(page);
    String head = "| setting | sets | usual |\n| --- | --- | --- |\n";
    int from = text.indexOf(head) + head.length();
    int to = text.indexOf("\n\n", from) < 0 ? text.length() : text.indexOf("\n\n", from) + 1;
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(page, text.substring(0, from) + table + text.substring(to));
    }
    assertThat(text.substring(from, to)).isEqualTo(table.toString());
  }
}
