package dev.bonafide.consultation.request;

import dev.bonafide.consultation.sheet.Voices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

  private static final String QUOTES =
      """
      {
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": ["line", "words"],
          "properties": {
            "line": {"type": "integer", "description": "The number of the line of evidence"},
            "words": {"type": "string", "description": "Words of that line, copied exactly"}
          }
        }
      }
      """;

  private static final String SECOND =
      """
      {
        "type": "object",
        "additionalProperties": false,
        "required": ["claims"],
        "properties": {
          "claims": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": ["claim", "innocent", "answer", "told", "words"],
              "properties": {
                "claim": {"type": "integer", "description": "The number of the claim"},
                "innocent": {
                  "type": "string",
                  "description": "The best innocent explanation that the evidence allows, in one sentence"
                },
                "answer": {
                  "type": "string",
                  "enum": ["stands", "explained", "misread"]
                },
                "told": {
                  "type": "string",
                  "enum": ["plainly", "suspected"]
                },
                "words": %s
              }
            }
          }
        }
      }
      """
          .formatted(QUOTES.strip().replace("\n", "\n          "));

  /** As with innocent explanations, what is weighed stands first, and no one is shown it. */
  private static final String WHOSE =
      """
      {
        "type": "object",
        "additionalProperties": false,
        "required": ["does", "%s"],
        "properties": {
          "does": {
            "type": "string",
            "description": "What each of the speakers does in the talk, in one sentence, weighed before anybody is named"
          },
          "%s": {
            "type": "string",
            "enum": [%%s, "unclear"]
          }
        }
      }
      """
          .formatted(VOICE, VOICE);

  private AnswerSchema() {}

  /** Of one prompt's part of the answer: what its folder's {@code answer.schema.json} says. */
  public static String of(Prompt prompt) {
    return """
        {
          "type": "object",
          "additionalProperties": false,
          "required": ["found"],
          "properties": {
            "found": {
              "type": "array",
              "description": "What stands in the evidence; an empty list is a good answer",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["innocent", "kind", "quotes"],
                "properties": {
                  "innocent": {
                    "type": "string",
                    "description": "The best innocent explanation, in one sentence, weighed before anything is claimed"
                  },
                  "kind": {
                    "type": "string",
                    "enum": [%s]
                  },
                  "quotes": %s
                }
              }
            }
          }
        }
        """
        .formatted(
            prompt.ids().stream().map(id -> '"' + id + '"').collect(Collectors.joining(", ")),
            QUOTES.strip().replace("\n", "\n            "));
  }

  /**
   * Of the answer to several prompts at once: an object with one part for each.
   *
   * @param voices how many speakers may be the subject; 0 where that is no question
   */
  static String merged(List<Prompt> prompts, int voices) {
    SequencedMap<String, String> each = new LinkedHashMap<>();
    if (voices > 0) {
      each.put(SUBJECT, WHOSE.formatted(ids(voices)));
    }
    prompts.forEach(one -> each.put(one.id(), of(one)));
    String required =
        each.keySet().stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "));
    String parts =
        each.entrySet().stream()
            .map(
                one -> '"' + one.getKey() + "\": " + one.getValue().strip().replace("\n", "\n    "))
            .collect(Collectors.joining(",\n    "));
    return """
        {
          "type": "object",
          "additionalProperties": false,
          "required": [%s],
          "properties": {
            %s
          }
        }
        """
        .formatted(required, parts);
  }

  private static String ids(int voices) {
    return IntStream.rangeClosed(1, voices)
        .mapToObj(number -> '"' + Voices.id(number) + '"')
        .collect(Collectors.joining(", "));
  }

  public static String second() {
    return SECOND;
  }

  /** Of what a typed line means. */
  static String line(List<String> meanings, int findings) {
    String ids = meanings.stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "));
    String numbers =
        IntStream.rangeClosed(0, findings)
            .mapToObj(number -> '"' + String.valueOf(number) + '"')
            .collect(Collectors.joining(", "));
    return """
        {
          "type": "object",
          "additionalProperties": false,
          "required": ["meaning", "finding"],
          "properties": {
            "meaning": {"type": "string", "enum": [%s]},
            "finding": {"type": "string", "enum": [%s]}
          }
        }
        """
        .formatted(ids, numbers);
  }
}
