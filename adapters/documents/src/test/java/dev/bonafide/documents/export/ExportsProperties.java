package dev.bonafide.documents.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExportsProperties {
  private static final Subject BO = new Subject(SubjectKind.CANDIDATE, "Bo");
  private static final List<String> KEYS =
      List.of(
          "messages",
          "text",
          "ts",
          "user",
          "user_profile",
          "real_name",
          "date",
          "from",
          "from_id",
          "type",
          "author",
          "timestamp",
          "content",
          "channel",
          "embeds",
          "attachments",
          "login",
          "snapshots",
          "repositories",
          "created_at",
          "avatar",
          "forwarded_from",
          "blocks",
          "bot_id",
          "chats",
          "list",
          "fields",
          "elements",
          "author_id",
          "previous_logins");

  /** Any JSON made of the keys that the layouts know, in any places. */
  @Property(tries = 2000)
  void no_json_crashes_the_readers(@ForAll("json") String json) {
    read(json).ifPresent(ExportsProperties::isWhole);
  }

  /** A real export, cut off or with something put into it. */
  @Property(tries = 1000)
  void no_damage_crashes_the_readers(@ForAll("damaged") String json) {
    read(json).ifPresent(ExportsProperties::isWhole);
  }

  private static Optional<Reading> read(String json) {
    try {
      return new Exports().read(Exhibit.of("x.json", null, json), BO);
    } catch (UnreadableExhibit refused) {
      assertThat(refused.reason()).doesNotContain("\n").isNotBlank();
      return Optional.empty();
    }
  }

  private static void isWhole(Reading reading) {
    int end = 0;
    for (var utterance : reading.utterances()) {
      assertThat(utterance.span().start()).isGreaterThanOrEqualTo(end);
      end = utterance.span().end();
      assertThat(end).isLessThanOrEqualTo(reading.text().length());
    }
  }

  @Provide
  Arbitrary<String> json() {
    return document(4);
  }

  @Provide
  Arbitrary<String> damaged() {
    String whole =
        "[{\"user\":\"U1\",\"ts\":\"1742198401.0001\",\"user_profile\":{\"real_name\":\"Bo\"},"
            + "\"text\":\"a <b> c\"},{\"user\":\"U2\",\"ts\":\"2\",\"text\":\"d\"}]";
    return Combinators.combine(
            Arbitraries.integers().between(0, whole.length()), Arbitraries.strings().ofMaxLength(6))
        .as((at, put) -> whole.substring(0, at) + put + whole.substring(at));
  }

  private static Arbitrary<String> document(int depth) {
    Arbitrary<String> value =
        Arbitraries.oneOf(
            Arbitraries.of("null", "true", "-1.5e3", "0", "\"\"", "\"service\"", "\"bot_message\""),
            Arbitraries.of("\"2025-03-02T21:10:04\"", "\"1742198401.5\"", "\"Bo\"", "\"a\\nb\""),
            Arbitraries.strings()
                .withChars("ab<>@#!|&;:\u200B é漢\uD83D")
                .ofMaxLength(12)
                .map(text -> "\"" + text + "\""));
    if (depth == 0) {
      return value;
    }
    Arbitrary<String> inner = Arbitraries.lazy(() -> document(depth - 1));
    Arbitrary<String> list =
        inner.list().ofMaxSize(3).map(all -> "[" + String.join(",", all) + "]");
    Arbitrary<String> map =
        Arbitraries.maps(Arbitraries.of(KEYS), inner)
            .ofMaxSize(6)
            .map(
                entries ->
                    entries.entrySet().stream()
                        .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                        .collect(java.util.stream.Collectors.joining(",", "{", "}")));
    return Arbitraries.oneOf(map, map, list, value);
  }
}
