package dev.bonafide.takehome;

import dev.bonafide.takehome.Scope.FunctionScope;
import dev.bonafide.takehome.code.ShellWords;
import dev.bonafide.text.Budget;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values that a place in a program may hold, as far as it is told from the code.
 *
 * @param text of a known text, or how it begins
 * @param whole whether that is all of it
 * @param origins where it comes from
 * @param name by which a module or a built-in function is known
 * @param functions that it may be
 * @param fields of an object
 * @param paths files that it may name, by their names or by the variables that hold them
 * @param handle whether it is such a file, opened
 */
record Value(
    @Nullable String text,
    boolean whole,
    Map<Origin, CodePlace> origins,
    @Nullable String name,
    List<FunctionScope> functions,
    Map<String, Value> fields,
    Set<Object> paths,
    boolean handle) {
  /** Sorts of origins that tell. */
  enum Origin {
    NETWORK,
    PRIVATE,
    ENVIRONMENT,
    /** Out of sight: encoded, or in a file that is no code. */
    DECODED,
    /** A key to money, as the environment holds it. */
    KEY
  }

  private static final int LONGEST = 4_000;
  private static final int ALIKE = 12;
  private static final int MOST_PATHS = 6;
  private static final int MOST_FUNCTIONS = 8;
  private static final int MOST_FIELDS = 60;
  private static final int DEEPEST = 3;

  static final Value NONE =
      new Value(null, false, Map.of(), null, List.of(), Map.of(), Set.of(), false);

  static Value of(String text) {
    return new Value(text, true, Map.of(), null, List.of(), Map.of(), Set.of(), false);
  }

  static Value named(@Nullable String name) {
    String kept = name == null || name.length() > 100 ? null : name;
    return new Value(null, false, Map.of(), kept, List.of(), Map.of(), Set.of(), false);
  }

  /** A list or an object. */
  static Value group(List<String> keys, List<Value> values) {
    Map<String, Value> fields = new HashMap<>();
    for (int at = 0; at < values.size(); at++) {
      String key = keys.get(at);
      fields.put(key.isEmpty() ? String.valueOf(at) : key, values.get(at));
    }
    Value all = sum(values).withFields(fields);
    return !values.isEmpty() && keys.stream().allMatch(String::isEmpty)
        ? all.withName(values.getLast().name).withText(all.text, all.whole)
        : all.withText(null, false);
  }

  /** Joins values that are put behind each other. */
  static Value sum(List<Value> parts) {
    StringBuilder text = new StringBuilder();
    boolean known = true;
    Value all = NONE;
    for (Value part : parts) {
      boolean command = text.indexOf(" ") > 0; // One with a part that is not known is still one.
      String told = part.text == null && command ? "?" : part.text;
      text.append((known || command) && told != null && text.length() < LONGEST ? told : "");
      known &= part.whole;
      all = all.with(part.origins).with(part.paths, part.handle);
    }
    return all.withText(text.toString(), known);
  }

  /** Whether both texts are commands or begin one, or one is known in part and both begin alike. */
  private boolean isLike(Value other) {
    String more = String.valueOf(other.text);
    return (ShellWords.beginsCode(text) && ShellWords.beginsCode(more))
        || (text != null && text.indexOf(' ') > 0 && more.indexOf(' ') > 0)
        || (text != null
            && !(whole && other.whole)
            && text.length() >= ALIKE
            && more.startsWith(text.substring(0, ALIKE)));
  }

  static Value any(List<Value> values) {
    return values.stream().reduce(NONE, Value::or);
  }

  /** Whether its name is one of those of calls with this effect. */
  boolean does(String effect) {
    return name != null && Calls.does(effect, name);
  }

  /** Whether it holds all environment variables, and not one of them. */
  boolean isSurroundings() {
    return does("surroundings") || fields.values().stream().anyMatch(Value::isSurroundings);
  }

  /** Whether it or a part of it is what its owner keeps in private. */
  boolean isSecret() {
    Budget.spend(fields.size());
    return is(Origin.PRIVATE)
        || is(Origin.KEY)
        || isSurroundings()
        || (handle && paths.stream().anyMatch(Paths::isSettings))
        || fields.values().stream().anyMatch(Value::isSecret);
  }

  /** Whether it was fetched, or is where something is fetched from. */
  boolean isFetched() {
    return is(Origin.NETWORK) || String.valueOf(text).startsWith("http");
  }

  /** Whether it is any text that the network gives. */
  boolean isOpen() {
    return is(Origin.NETWORK) && text == null && fields.isEmpty();
  }

  boolean isNamed(String end) {
    return String.valueOf(name).endsWith(end);
  }

  /** The text that numbers and single letters stand for; null where they do not, or are none. */
  static @Nullable String spelled(List<Value> numbers) {
    StringBuilder letters = new StringBuilder();
    for (Value one : numbers) {
      String told = String.valueOf(one.text);
      boolean number = told.matches("(?:0x)?[0-9a-fA-F]{2}|\\d{3}");
      if (!number && told.length() != 1) {
        return null;
      }
      int radix = told.matches("\\d+") ? 10 : 16;
      int letter = number ? Integer.parseInt(told.replace("0x", ""), radix) : told.charAt(0);
      letters.append((char) letter);
    }
    return letters.toString().matches("[\\t\\n -~]+") ? letters.toString() : null;
  }

  /** The same, where a list of numbers is a text that is kept out of sight. */
  Value orSpelled(CodePlace here) {
    String letters = fields.size() < ALIKE ? null : spelled(StartedCommand.parts(List.of(this)));
    return letters == null ? this : withText(letters, true).with(Map.of(Origin.DECODED, here));
  }

  /** The origins of all of it. */
  Map<Origin, CodePlace> allOrigins() {
    Value all = this;
    for (Value field : fields.values()) {
      all = all.with(field.allOrigins());
    }
    return all.origins;
  }

  Value without(Origin origin) {
    if (!is(origin)) {
      return this;
    }
    Map<Origin, CodePlace> kept = new HashMap<>(origins);
    kept.remove(origin);
    return new Value(text, whole, kept, name, functions, fields, paths, handle);
  }

  boolean is(Origin origin) {
    return origins.containsKey(origin);
  }

  Value with(Map<Origin, CodePlace> more) {
    if (origins.keySet().containsAll(more.keySet())) {
      return this;
    }
    Map<Origin, CodePlace> all = new HashMap<>(more);
    all.putAll(origins);
    return new Value(text, whole, all, name, functions, fields, paths, handle);
  }

  Value with(Set<Object> more, boolean opened) {
    if (opened == handle && (more.isEmpty() || paths.containsAll(more))) {
      return this;
    }
    Set<Object> all = new HashSet<>(paths);
    more.stream().limit(MOST_PATHS).forEach(all::add);
    return new Value(text, whole, origins, name, functions, fields, all, opened || handle);
  }

  /** The same, as an option of a call, which names no file that the call is about. */
  Value withoutPaths() {
    Set<Object> kept = new HashSet<>(paths);
    kept.removeIf(String.class::isInstance);
    return new Value(text, whole, origins, name, functions, fields, kept, false);
  }

  /** The same, handed over here. */
  Value handed(CodePlace here) {
    Map<Origin, CodePlace> all = new HashMap<>(origins);
    all.replaceAll((_, at) -> at.handed() == null ? new CodePlace(at.file(), at.at(), here) : at);
    return new Value(text, whole, all, name, functions, fields, paths, handle);
  }

  Value withName(@Nullable String other) {
    return new Value(text, whole, origins, other, functions, fields, paths, handle);
  }

  Value withText(@Nullable String other, boolean all) {
    boolean cut = other != null && other.length() > LONGEST;
    String kept = other != null && cut ? other.substring(0, LONGEST) : other;
    return new Value(kept, all && !cut, origins, name, functions, fields, paths, handle);
  }

  /** The same with what another holds, the other way round. */
  Value reversedOf(Value other, List<Value> parts) {
    return parts.size() > 1
        ? group(parts.stream().map(_ -> "").toList(), parts.reversed())
        : other.text == null
            ? this
            : withText(new StringBuilder(other.text).reverse().toString(), other.whole);
  }

  /** Object with these parts, which may all be reached through it. */
  Value withFields(Map<String, Value> parts) {
    Budget.spend(Math.min(parts.size(), MOST_FIELDS));
    return with(parts, DEEPEST);
  }

  private Value with(Map<String, Value> parts, int depth) {
    Map<String, Value> kept = new HashMap<>();
    parts.entrySet().stream()
        .limit(depth > 0 ? MOST_FIELDS : 0)
        .forEach(
            one -> kept.put(one.getKey(), one.getValue().with(one.getValue().fields, depth - 1)));
    return new Value(text, whole, origins, name, functions, kept, paths, handle);
  }

  /** Merges two values: the result may be either. */
  Value or(Value other) {
    if (text == null && name == null && functions.isEmpty() && fields.isEmpty()) {
      return other.with(origins).with(paths, handle || other.handle);
    }
    if (other.equals(NONE)) {
      return this;
    }
    Budget.spend(1 + other.fields.size());
    boolean same = text != null && text.equals(other.text);
    boolean part = other.text == null && other.name == null && !other.fields.isEmpty();
    boolean longer = text == null || (other.text != null && other.text.length() > text.length());
    String kept = part ? text : same || isLike(other) ? longer ? other.text : text : null;
    Map<String, Value> all = new HashMap<>(fields);
    other.fields.forEach(
        (key, value) -> {
          if (all.size() < MOST_FIELDS || all.containsKey(key)) {
            all.merge(key, value, Value::or);
          }
        });
    Set<Object> files = new HashSet<>(paths);
    other.paths.stream().limit(Math.max(0, MOST_PATHS - files.size())).forEach(files::add);
    Stream<FunctionScope> both = Stream.concat(functions.stream(), other.functions.stream());
    return new Value(
        kept,
        same && whole && other.whole,
        with(other.origins).origins,
        name == null ? other.name : name,
        both.distinct().limit(MOST_FUNCTIONS).toList(),
        all,
        files,
        handle || other.handle);
  }
}
