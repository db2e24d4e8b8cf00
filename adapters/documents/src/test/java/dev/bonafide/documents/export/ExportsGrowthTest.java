package dev.bonafide.documents.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.testkit.growth.Growth;
import dev.bonafide.testkit.growth.Shape;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Twice the export takes twice the time, no matter who says what in it. */
@Tag("long")
@Isolated // It measures time.
class ExportsGrowthTest {
  private static final Subject SUBJECT = new Subject(SubjectKind.CANDIDATE, "Bobby Sierra");
  private static final int UNITS = 1 << 19;

  /** How an export begins, what goes on and on in it, and how it ends. */
  private record Layout(String head, Shape messages, String tail) {
    String ofLength(int units) {
      return head + messages.ofLength(units).replaceFirst(",\\z", "") + tail;
    }
  }

  private static final List<Layout> LAYOUTS =
      List.of(
          slack("Slack", "{\"ts\":\"%d.1\",\"user\":\"U1\",\"text\":\"a\"},"),
          slack(
              "Slack's people", "{\"ts\":\"%1$d.1\",\"user\":\"U%1$d\",\"text\":\"<@U%1$d> a\"},"),
          slack(
              "Slack's links", "{\"ts\":\"%d.1\",\"user\":\"U1\",\"text\":\"<https://a.co|b><\"},"),
          slack("Slack's joins", "{\"ts\":\"%d.1\",\"subtype\":\"channel_join\",\"user\":\"U1\"},"),
          telegram(
              "Telegram",
              "{\"id\":%1$d,\"type\":\"message\",\"date\":\"2025-05-05T10:00:00\",\"from\":\"Ann\","
                  + "\"text\":\"a\"},"),
          telegram(
              "Telegram's people",
              "{\"id\":%1$d,\"type\":\"message\",\"date\":\"2025-05-05T10:00:00\","
                  + "\"from\":\"A%1$d\",\"from_id\":\"user%1$d\","
                  + "\"forwarded_from\":\"B%1$d\",\"text\":[\"a\",{\"type\":\"link\",\"text\":\"b\"}]},"),
          discord(
              "{\"id\":\"%1$d\",\"timestamp\":\"2025-05-05T10:00:00+00:00\",\"content\":\"a\","
                  + "\"author\":{\"id\":\"%1$d\",\"name\":\"u%1$d\"}},"));

  @Test
  void exports_take_time_in_proportion_to_their_length() {
    List<String> steep =
        LAYOUTS.stream()
            .filter(layout -> growth(layout).isSteeper(UNITS))
            .map(layout -> layout.messages().name())
            .toList();
    assertThat(steep).isEmpty();
  }

  private static Growth growth(Layout layout) {
    return new Growth(
        units -> {
          Exhibit exhibit = Exhibit.of("export.json", null, layout.ofLength(units));
          return () ->
              assertThat(new Exports().read(exhibit, SUBJECT))
                  .as(layout.messages().name())
                  .isPresent();
        });
  }

  private static Layout slack(String name, String message) {
    return new Layout("[", messages(name, message), "]");
  }

  private static Layout telegram(String name, String message) {
    String head = "{\"name\":\"Ann\",\"type\":\"personal_chat\",\"id\":1,\"messages\":[";
    return new Layout(head, messages(name, message), "]}");
  }

  private static Layout discord(String message) {
    String head =
        "{\"guild\":{\"id\":\"1\"},\"channel\":{\"id\":\"2\",\"name\":\"a\"},\"messages\":[";
    return new Layout(head, messages("Discord's people", message), "]}");
  }

  private static Shape messages(String name, String message) {
    return new Shape(name, number -> message.formatted(1_742_000_000 + number));
  }
}
