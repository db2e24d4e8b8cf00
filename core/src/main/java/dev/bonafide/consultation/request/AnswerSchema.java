package dev.bonafide.consultation.request;

import dev.bonafide.consultation.sheet.Voices;
import dev.bonafide.resource.PropertyFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The JSON schema of answers. Only words are used that every provider's structured output knows:
 * the code that reads the answer checks how many and how long. The innocent explanation stands
 * before the rest so that a model weighs it first; no one is shown it.
 */
public final class AnswerSchema {
  /** The part of an answer that says who the subject is, where that is asked. */
  public static final String SUBJECT = "subject";

  /** In that part, what names a speaker. */
  public static final String VOICE = "voice";

  /** The part that says what the subject is called, and is, where that is asked. */
  public static final String NAME = "name";

  /** In that part, what the subject is. */
  public static final String KIND = "kind";

  private static final PropertyFile SCHEMAS = PropertyFile.beside(AnswerSchema.class, "schemas");
  private static final String QUOTES = SCHEMAS.text("quotes");

  private static final String SECOND =
      SCHEMAS.text("second").formatted(QUOTES.strip().replace("\n", "\n          "));

  /** As with innocent explanations, what is weighed stands first, and no one is shown it. */
  private static final String WHOSE = SCHEMAS.text("whose").formatted(VOICE, VOICE);

  private AnswerSchema() {}

  /** Of one prompt's part of the answer: what its folder's {@code answer.schema.json} says. */
  public static String of(Prompt prompt) {
    return SCHEMAS
        .text("found")
        .formatted(
            prompt.ids().stream().map(id -> '"' + id + '"').collect(Collectors.joining(", ")),
            QUOTES.strip().replace("\n", "\n            "));
  }

  /**
   * Of the answer to several prompts at once: an object with one part for each.
   *
   * @param voices how many speakers may be the subject; 0 where that is no question
   * @param unnamed whether it is asked what they are called
   */
  static String merged(List<Prompt> prompts, int voices, boolean unnamed) {
    SequencedMap<String, String> each = new LinkedHashMap<>();
    if (voices > 0) {
      each.put(SUBJECT, WHOSE.formatted(ids(voices)));
    }
    if (unnamed) {
      each.put(NAME, SCHEMAS.text("name"));
    }
    prompts.forEach(one -> each.put(one.id(), of(one)));
    String required =
        each.keySet().stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "));
    String parts =
        each.entrySet().stream()
            .map(
                one -> '"' + one.getKey() + "\": " + one.getValue().strip().replace("\n", "\n    "))
            .collect(Collectors.joining(",\n    "));
    return SCHEMAS.text("merged").formatted(required, parts);
  }

  private static String ids(int voices) {
    return IntStream.rangeClosed(1, voices)
        .mapToObj(number -> '"' + Voices.id(number) + '"')
        .collect(Collectors.joining(", "));
  }

  public static String second() {
    return SECOND;
  }

  /**
   * Of what a typed line means, and what answers it.
   *
   * @param isWorded whether a reply is to be written as well
   */
  static String line(List<String> meanings, int findings, boolean isWorded) {
    Stream<String> numbers = IntStream.rangeClosed(0, findings).mapToObj(String::valueOf);
    return SCHEMAS
        .text("line")
        .formatted(
            isWorded ? ", \"reply\"" : "",
            quoted(meanings.stream()),
            quoted(numbers),
            isWorded ? ",\n    \"reply\": {\"type\": \"string\"}" : "");
  }

  private static String quoted(Stream<String> ids) {
    return ids.map(id -> '"' + id + '"').collect(Collectors.joining(", "));
  }
}
