package dev.bonafide.consultation.request;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The JSON schema of answers. Only words are used that every provider's structured output knows:
 * how many and how long is held by whoever reads the answer. The innocent explanation stands before
 * the rest so that a model weighs it first; nobody is shown it.
 */
public final class AnswerSchema {
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
              "required": ["claim", "innocent", "answer", "words"],
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
                "words": %s
              }
            }
          }
        }
      }
      """
          .formatted(QUOTES.strip().replace("\n", "\n          "));

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

  /** Of the answer to several prompts at once: an object with one part for each. */
  static String merged(List<Prompt> prompts) {
    String required =
        prompts.stream().map(one -> '"' + one.id() + '"').collect(Collectors.joining(", "));
    String parts =
        prompts.stream()
            .map(one -> '"' + one.id() + "\": " + of(one).strip().replace("\n", "\n    "))
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

  public static String second() {
    return SECOND;
  }
}
