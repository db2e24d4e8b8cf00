package dev.bonafide.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON value that can be written, indented, in the order in which it was made. */
public sealed interface JsonValue {

  static JsonValue text(@Nullable String text) {
    return text == null ? new Nothing() : new Text(text);
  }

  static JsonValue number(double number) {
    return new Figure(BigDecimal.valueOf(number));
  }

  static JsonValue truth(boolean truth) {
    return new Truth(truth);
  }

  static JsonValue texts(List<String> texts) {
    return list(texts, JsonValue::text);
  }

  static <T> JsonValue list(List<T> items, Function<T, JsonValue> each) {
    return new Items(items.stream().map(each).toList());
  }

  /**
   * A value that is written already, such as a stored verdict.
   *
   * @param json well-formed; it is not looked at
   */
  static JsonValue asWritten(String json) {
    return new AsWritten(json.strip());
  }

  static Fields object() {
    return new Fields(new LinkedHashMap<>());
  }

  void write(StringBuilder out, String indent);

  /** The document, with a line end behind it. */
  default String written() {
    StringBuilder out = new StringBuilder();
    write(out, "");
    return out.append('\n').toString();
  }

  /** The value {@code null}. */
  record Nothing() implements JsonValue {
    @Override
    public void write(StringBuilder out, String indent) {
      out.append("null");
    }
  }

  /** Any text, also one that is not well-formed Unicode. */
  record Text(String text) implements JsonValue {
    @Override
    public void write(StringBuilder out, String indent) {
      JsonText.write(text, out);
    }
  }

  /** A finite number, without exponent. */
  record Figure(BigDecimal number) implements JsonValue {
    @Override
    public void write(StringBuilder out, String indent) {
      out.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }
  }

  /** Another document in the place of a value. */
  record AsWritten(String json) implements JsonValue {
    @Override
    public void write(StringBuilder out, String indent) {
      out.append(json);
    }
  }

  /** True or false. */
  record Truth(boolean truth) implements JsonValue {
    @Override
    public void write(StringBuilder out, String indent) {
      out.append(truth);
    }
  }

  /** An array. */
  record Items(List<JsonValue> items) implements JsonValue {
    @Override
    public void write(StringBuilder out, String indent) {
      String inner = indent + "  ";
      String between = "";
      out.append('[');
      for (JsonValue item : items) {
        out.append(between).append('\n').append(inner);
        item.write(out, inner);
        between = ",";
      }
      out.append(items.isEmpty() ? "]" : "\n" + indent + "]");
    }
  }

  /** An object; its fields are added one by one. */
  public record Fields(Map<String, JsonValue> fields) implements JsonValue {
    public Fields with(String name, JsonValue value) {
      fields.put(name, value);
      return this;
    }

    public Fields with(String name, @Nullable String value) {
      return with(name, text(value));
    }

    @Override
    public void write(StringBuilder out, String indent) {
      String inner = indent + "  ";
      String between = "";
      out.append('{');
      for (Map.Entry<String, JsonValue> field : fields.entrySet()) {
        out.append(between).append('\n').append(inner);
        JsonText.write(field.getKey(), out);
        out.append(": ");
        field.getValue().write(out, inner);
        between = ",";
      }
      out.append(fields.isEmpty() ? "}" : "\n" + indent + "}");
    }
  }
}
