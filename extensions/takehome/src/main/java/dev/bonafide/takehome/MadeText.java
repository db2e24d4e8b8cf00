package dev.bonafide.takehome;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text that a call makes of what it is given, where it is the same each time. */
final class MadeText {
  private static final int MOST_PLACES = 12;
  private static final int HALF = 13; // Of the letters.

  private MadeText() {}

  /**
   * Puts the text that a call makes into its result.
   *
   * @param part of the receiver that is called; empty without one
   */
  static Value put(
      Value result, Set<String> does, String part, String name, Value receiver, List<Value> given) {
    Value coded = given.isEmpty() ? receiver : given.getFirst();
    if (does.contains("decodes") && !coded.fields().isEmpty()) {
      return result.withName(null).withFields(each(does, name, coded));
    }
    boolean again = given.isEmpty() && receiver.is(Value.Origin.DECODED);
    if (does.contains("decodes") && coded.whole() && !again && !"".equals(coded.text())) {
      return decoded(result, name, String.valueOf(coded.text()), given);
    }
    if (does.contains("lists")) {
      List<Value> all = StartedCommand.parts(given);
      return result.withFields(Value.group(all.stream().map(_ -> "").toList(), all).fields());
    }
    if (does.contains("starts")) {
      return result.withText(StartedCommand.shown(receiver, given), false);
    }
    if (does.contains("named") && !given.isEmpty()) {
      return result.withText(given.getFirst().text(), given.getFirst().whole());
    }
    if (does.contains("paths")) {
      return result.withText(path(part.isEmpty() ? Value.NONE : receiver, given), false);
    }
    if (does.contains("formats") && !given.isEmpty()) {
      return filled(result, receiver.text() == null ? given : parts(receiver, given));
    }
    return switch (part) {
      case "join", "joinToString", "mkString" ->
          joined(result, receiver, given.isEmpty() ? Value.NONE : given.getFirst());
      case "concat", "encodePacked" ->
          joined(result, receiver.text() == null ? given : parts(receiver, given), "");
      case "reverse", "reversed" ->
          result.reversedOf(receiver, StartedCommand.parts(List.of(receiver)));
      case "replace", "replaceAll", "ReplaceAll", "gsub", "Replace" ->
          replaced(result, receiver, given);
      default ->
          Calls.does("repeats", part) ? result.withText(receiver.text(), receiver.whole()) : result;
    };
  }

  private static Value decoded(Value result, String name, String code, List<Value> given) {
    String spelled = Value.spelled(StartedCommand.parts(given)); // As numbers.
    String second = given.size() > 1 ? String.valueOf(given.get(1).text()) : "";
    String from = name.startsWith("str") ? name : name.contains("ex") ? "hex" : second;
    String plain = spelled == null ? decoded(code, from) : spelled;
    return result.withText(plain, plain != null);
  }

  /** The parts of a list or an object, each decoded. */
  private static Map<String, Value> each(Set<String> does, String name, Value coded) {
    Map<String, Value> all = new HashMap<>();
    coded
        .fields()
        .forEach(
            (key, one) ->
                all.put(key, put(one.withText(null, false), does, "", name, one, List.of(one))));
    return all;
  }

  private static List<Value> parts(Value receiver, List<Value> given) {
    return Stream.concat(Stream.of(receiver), given.stream()).toList();
  }

  /** The first of these texts with the others in its places. */
  private static Value filled(Value result, List<Value> parts) {
    String text = shown(parts.getFirst());
    for (Value one : parts.subList(1, Math.min(parts.size(), MOST_PLACES))) {
      text =
          Patterns.of("made-text.place")
              .matcher(text)
              .replaceFirst(Matcher.quoteReplacement(shown(one)));
    }
    return result.withText(text, parts.stream().allMatch(Value::whole));
  }

  private static Value replaced(Value result, Value receiver, List<Value> given) {
    List<Value> all = given.size() == 3 ? given : parts(receiver, given);
    List<String> told = all.stream().map(MadeText::shown).toList();
    return all.size() == 3 && all.stream().allMatch(Value::whole)
        ? result.withText(told.getFirst().replace(told.get(1), told.get(2)), true)
        : result;
  }

  /** A path of parts, of which some may not be known. */
  private static String path(Value before, List<Value> given) {
    String made = String.valueOf(before.name()).endsWith("()") ? "?/" : "";
    String first = before.text() == null ? made : before.text() + "/";
    return given.stream().map(MadeText::shown).collect(Collectors.joining("/", first, ""));
  }

  /** The texts of a list with another between them, whichever of the two is asked to. */
  private static Value joined(Value result, Value receiver, Value given) {
    if (receiver.text() != null && receiver.fields().isEmpty() && given.fields().isEmpty()) {
      return result; // Of a list that is not known.
    }
    boolean list = !receiver.fields().isEmpty() || given.fields().isEmpty();
    Value between = list ? given : receiver;
    List<Value> parts = StartedCommand.parts(List.of(list ? receiver : given));
    return joined(result, parts, between.text() == null ? "" : between.text());
  }

  private static Value joined(Value result, List<Value> parts, String mark) {
    String text = parts.stream().map(MadeText::shown).collect(Collectors.joining(mark));
    boolean whole = parts.stream().allMatch(Value::whole);
    boolean spelled =
        whole && text.matches("(?s)https?://\\w.*") && !shown(parts.getFirst()).contains("//");
    return result.withText(text, whole).with(spelled ? Set.of(Paths.SPELLED) : Set.of(), false);
  }

  private static String shown(Value part) {
    return part.text() == null ? "?" : part.text();
  }

  /** What Base64 or hexadecimal digits stand for; of letters in UTF-16, the same in UTF-8. */
  static @Nullable String decoded(String text, String from) {
    if (from.equals("strrev")) {
      return new StringBuilder(text).reverse().toString();
    }
    if (from.equals("str_rot13")) {
      return text.chars()
          .map(one -> Character.isLetter(one) ? one + ((one & 31) > HALF ? -HALF : HALF) : one)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
    try {
      byte[] bytes =
          from.equals("hex") ? HexFormat.of().parseHex(text) : Base64.getMimeDecoder().decode(text);
      return new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
