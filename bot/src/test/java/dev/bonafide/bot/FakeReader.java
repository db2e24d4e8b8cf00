package dev.bonafide.bot;

import dev.bonafide.documents.export.Exports;
import dev.bonafide.examination.Lookups;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.testkit.model.Call;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.model.Rereading;
import dev.bonafide.testkit.model.Saying;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a fake provider has to say to the shipped consultations, and how one comes to ask it. */
public final class FakeReader {
  /**
   * Three lines that contradict each other, as {@link #CONTRADICTION} points out; no rule sees it.
   */
  public static final String LEDGER =
      "Marek Dlouhy: I wrote the whole ledger service myself, there was nobody else on the"
          + " backend.\\nRosa: Which database did you choose for it?\\nMarek Dlouhy: That was"
          + " decided by the backend people, I only ever saw the screens.";

  public static final String CONTRADICTION =
      """
      {"found": [{"innocent": "He may mean two services.", "kind": "story-work-contradicts",
        "quotes": [
          {"line": 1, "words": "there was nobody else on the backend"},
          {"line": 3, "words": "That was decided by the backend people"}]}]}
      """;

  private static final Pattern ASKED = Pattern.compile("(?<=\\\\n# )[a-z_]+(?=\\\\n)");

  private static final Pattern SECTION = Pattern.compile("(?m)^# ([a-z_]+)$");

  /** Where nothing is found. */
  static final String NOTHING = "{\"found\": []}";

  private FakeReader() {}

  /** Settings that lead to it, without retries and with a deadline that no test reaches. */
  public static Map<String, String> settings(FakeModel fake, Map<String, String> others) {
    Map<String, String> settings =
        new HashMap<>(
            Map.of(
                "BONAFIDE_LLM_PROVIDER", "openai",
                "BONAFIDE_LLM_MODEL", FakeModel.MODEL,
                "BONAFIDE_LLM_RETRIES", "0",
                "BONAFIDE_LLM_DEADLINE", "PT2M",
                "BONAFIDE_LLM_BASE_URL", fake.url()));
    settings.putAll(others);
    return settings;
  }

  /** A mind that asks whom the settings name. */
  public static ShippedDistribution distribution(Map<String, String> settings) {
    Models models = Models.of(new Settings(settings), InstantSource.system());
    return new ShippedDistribution(
        Exports.MESSAGES, CaseLimits.ALONE, () -> Optional.of(models.usable()), () -> Lookups.NONE);
  }

  /** Finds nothing; upholds what someone found. */
  public static Saying nothing(Call call) {
    return pointing(call, "nobody", "");
  }

  /** Points at the contradiction where it is asked about {@link #LEDGER}. */
  public static Saying careful(Call call) {
    return call.body().contains("ledger service")
        ? pointing(call, "contradictions", CONTRADICTION)
        : nothing(call);
  }

  /** Answers for one consultation as told, and has nothing to say to the others. */
  public static Saying pointing(Call call, String consultation, String part) {
    return Saying.said(
        Rereading.isAsked(call.body())
            ? Rereading.of(plain(call.body()), _ -> Rereading.STANDS)
            : ASKED
                .matcher(call.body())
                .results()
                .map(found -> found.group())
                .map(
                    id ->
                        "\"%s\": %s"
                            .formatted(id, id.equals(consultation) ? part : "{\"found\": []}"))
                .collect(Collectors.joining(", ", "{", "}")));
  }

  /**
   * A first reading.
   *
   * @param instructions as they were sent
   * @param part what is answered to the consultation of an id
   */
  static String first(String instructions, UnaryOperator<String> part) {
    return SECTION
        .matcher(instructions)
        .results()
        .map(found -> found.group(1))
        .map(id -> "\"%s\": %s".formatted(id, part.apply(id)))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** The words of a JSON text, near enough. */
  private static String plain(String json) {
    return json.replace("\\n", "\n").replace("\\\"", "\"");
  }
}
