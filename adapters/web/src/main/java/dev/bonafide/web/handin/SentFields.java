package dev.bonafide.web.handin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.bonafide.conversation.command.ActDeclaration;
import dev.bonafide.conversation.command.ActField;
import dev.bonafide.text.Slip;
import dev.bonafide.web.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fields of an act, in a body of {@code application/json}. A key that stands twice is refused:
 * the one that is read would hide the other. So is one that is not known.
 */
final class SentFields {
  private static final int DEPTH = 64;
  private static final int LONGEST = 140;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH + 8).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** Place where something began, as the parser tells it. */
  private static final Pattern OPENED =
      Pattern.compile(
          "\\(start marker at \\[Source: [^\\[\\]]*line: ([0-9]+), column: ([0-9]+)\\]\\)");

  private final ActDeclaration.Body body;
  private final Map<String, Value> values = new LinkedHashMap<>();

  private SentFields(ActDeclaration.Body body) {
    this.body = body;
  }

  /** A value, with the line on which it begins. */
  private record Value(int line, JsonToken token, String text) {
    String what() {
      return switch (token) {
        case START_OBJECT -> "a map";
        case START_ARRAY -> "a list";
        default -> "a number or truth value";
      };
    }
  }

  /**
   * Reads them, without spaces around them; a field that is missing is empty.
   *
   * @throws Problem that names the line and the field
   */
  static Map<String, String> read(ActDeclaration.Body body, String text) {
    SentFields fields = new SentFields(body);
    try (JsonParser parser =
        JSON.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      parser.nextToken();
      Value whole = fields.value(parser, 0);
      if (parser.nextToken() != null) {
        throw refused(line(parser), "there is something after the end of the JSON");
      }
      return fields.checked(whole);
    } catch (JsonProcessingException e) {
      throw broken(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value that the parser stands on, read to its end; what is in the whole is kept by key. */
  private Value value(JsonParser parser, int depth) throws IOException {
    int line = line(parser);
    JsonToken token = parser.currentToken();
    if (depth > DEPTH) {
      throw refused(line, "nested deeper than " + DEPTH + " levels");
    }
    if (token == null) {
      throw refused(line, "broken JSON: it ends before its value");
    }
    Value value = new Value(line, token, token.isScalarValue() ? parser.getText() : "");
    while (token.isStructStart() && !parser.nextToken().isStructEnd()) {
      String key = parser.currentName();
      if (parser.currentToken() == JsonToken.FIELD_NAME) {
        parser.nextToken();
      }
      Value inner = value(parser, depth + 1);
      if (depth == 0 && key != null) {
        values.put(key, inner);
      }
    }
    return value;
  }

  private Map<String, String> checked(Value whole) {
    if (whole.token() != JsonToken.START_OBJECT) {
      throw refused(whole.line(), body.shape());
    }
    requireKnown(whole.line());
    Map<String, String> given = new HashMap<>();
    for (ActField field : body.fields()) {
      String text = text(field.name());
      given.put(field.name(), text);
      if (!field.fits(given)) {
        throw refused(whole.line(), field.name() + " " + field.clause());
      }
      if (field.isTooLong(text)) {
        throw refused(
            whole.line(), field.name() + " may have at most " + ActField.LONGEST + " characters");
      }
    }
    return given;
  }

  private String text(String name) {
    Value value = values.get(name);
    if (value == null || value.token() == JsonToken.VALUE_NULL) {
      return "";
    }
    if (value.token() == JsonToken.VALUE_STRING) {
      return value.text().strip();
    }
    if (body.fields().size() == 1) {
      return "";
    }
    throw refused(value.line(), name + " is " + value.what() + "; it must be text");
  }

  /** One that looks misspelt is told first. */
  private void requireKnown(int line) {
    Set<String> known = body.fields().stream().map(ActField::name).collect(Collectors.toSet());
    List<String> unknown = values.keySet().stream().filter(one -> !known.contains(one)).toList();
    for (String key : unknown) {
      Optional<String> meant = known.stream().filter(one -> isClose(key, one)).sorted().findFirst();
      if (meant.isPresent()) {
        throw refused(line(key), key + " is not known; did you mean " + meant.get() + "?");
      }
    }
    if (!unknown.isEmpty()) {
      String first = unknown.getFirst();
      throw refused(line, "line " + line(first) + ": " + first + " is not read");
    }
  }

  private int line(String key) {
    return Objects.requireNonNull(values.get(key)).line();
  }

  private static int line(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  /** At most two letters added, left out or changed, and fewer than half of them. */
  private static boolean isClose(String key, String known) {
    return key.length() <= known.length() + 2
        && Slip.between(key.toLowerCase(Locale.ROOT), known) <= (known.length() < 5 ? 1 : 2);
  }

  /** As the parser says it, without its own settings. */
  private static Problem broken(JsonProcessingException e) {
    String why = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
    String plain = OPENED.matcher(why).replaceAll("that begins at line $1, column $2");
    JsonLocation at = e.getLocation();
    return refused(
        at == null ? 1 : Math.max(1, at.getLineNr()),
        "broken JSON"
            + (at == null ? "" : " at column " + Math.max(1, at.getColumnNr()))
            + ": "
            + (plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…"));
  }

  private static Problem refused(int line, String why) {
    return new Problem(400, "the body: line " + line + ": " + why);
  }
}
