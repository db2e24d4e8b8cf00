package dev.bonafide.rule.file;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value in a YAML file that knows where it stands, so that every complaint can point at it. What
 * the build prepared no longer knows, and is read only as far as someone asks.
 */
public final class Field {
  private final RuleSource source;
  private final @Nullable Node parsed;
  private final @Nullable FlatInput prepared;
  private final Map<String, Field> elsewhere;
  private @Nullable Map<String, Field> entries;

  private Field(RuleSource source, Node node) {
    this(source, node, null, Map.of());
  }

  private Field(
      RuleSource source,
      @Nullable Node parsed,
      @Nullable FlatInput prepared,
      Map<String, Field> elsewhere) {
    this.source = source;
    this.parsed = parsed;
    this.prepared = prepared;
    this.elsewhere = elsewhere;
  }

  /**
   * Opens a file.
   *
   * @throws BrokenRule if it is not YAML, is empty, is longer than 200,000 characters, or is nested
   *     more than 24 levels deep
   */
  public static Field root(RuleSource source) {
    return new Field(source, RuleFile.composed(source));
  }

  /**
   * A file whose values were parsed before; where they stand is no longer known, and they are read
   * when someone first asks for one.
   */
  static Field prepared(RuleSource source, FlatInput values) {
    return new Field(source, null, values, Map.of());
  }

  /**
   * What is read of it: when someone asks, as the build has tried it; of a file that it has not
   * prepared now, so that a mistake is told.
   */
  public <T> Supplier<T> onceTried(Supplier<T> reading) {
    if (prepared != null) {
      return reading;
    }
    T read = reading.get();
    return () -> read;
  }

  private Node node() {
    return Objects.requireNonNull(parsed, "prepared without its places");
  }

  FlatOutput flat() {
    return FlatYaml.write(node());
  }

  /** A value that must be there. */
  public Field get(String key) {
    return find(key).orElseThrow(() -> broken("\"" + key + "\" is missing", "write " + key + ":"));
  }

  public Optional<Field> find(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  /** The keys and values of a map, in the file's order. */
  public Map<String, Field> entries() {
    if (entries == null) {
      entries = Collections.unmodifiableMap(readEntries());
    }
    return entries;
  }

  private Map<String, Field> readEntries() {
    Map<String, Field> read = prepared == null ? parsedEntries() : preparedEntries(prepared);
    read.putAll(elsewhere);
    return read;
  }

  private Map<String, Field> preparedEntries(FlatInput values) {
    Map<String, Field> read = new LinkedHashMap<>();
    FlatYaml.entries(values)
        .orElseThrow(this::noMap)
        .forEach((key, value) -> read.put(key, prepared(source, value)));
    return read;
  }

  private Map<String, Field> parsedEntries() {
    Map<String, Field> read = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping().getValue()) {
      Field key = new Field(source, tuple.getKeyNode());
      if (read.put(key.text(), new Field(source, tuple.getValueNode())) != null) {
        throw key.broken("\"" + key.text() + "\" is here twice", "keep one of them");
      }
    }
    return read;
  }

  private MappingNode mapping() {
    if (node() instanceof MappingNode mapping) {
      return mapping;
    }
    throw noMap();
  }

  private BrokenRule noMap() {
    return broken("a map is expected here", "write key: value");
  }

  /**
   * The same map with what another file says under a key; where there is such a map already, with
   * its entries beside those.
   *
   * @throws BrokenRule if one of the two is no map
   */
  public Field with(String key, Field value) {
    Field here = entries().get(key);
    return beside(Map.of(key, here == null ? value : here.joined(value)));
  }

  private Field joined(Field other) {
    other
        .entries()
        .forEach(
            (key, value) -> {
              if (entries().containsKey(key)) {
                throw value.broken(
                    "\"" + key + "\" is also in " + source.path(), "keep one of them");
              }
            });
    return beside(other.entries());
  }

  private Field beside(Map<String, Field> others) {
    return new Field(source, parsed, prepared, others);
  }

  /** The same map without one of its entries; anything else as it is. */
  Field without(String key) {
    return node() instanceof MappingNode mapping
        ? new Field(
            source,
            new MappingNode(
                mapping.getTag(),
                mapping.getValue().stream()
                    .filter(tuple -> !new Field(source, tuple.getKeyNode()).text().equals(key))
                    .toList(),
                mapping.getFlowStyle()))
        : this;
  }

  /**
   * Refuses keys that mean nothing.
   *
   * @throws BrokenRule at the first key that is not known
   */
  public void allow(Set<String> known) {
    if (prepared == null) {
      for (NodeTuple tuple : mapping().getValue()) {
        Field key = new Field(source, tuple.getKeyNode());
        key.requireKnown(key.text(), known);
      }
    } else {
      entries().forEach((key, value) -> value.requireKnown(key, known));
    }
  }

  private void requireKnown(String key, Set<String> known) {
    if (!known.contains(key)) {
      throw broken(
          "\"" + key + "\" means nothing here",
          "write one of " + String.join(", ", known.stream().sorted().toList()));
    }
  }

  public boolean isMap() {
    return prepared == null
        ? parsed instanceof MappingNode
        : FlatYaml.entries(prepared).isPresent();
  }

  public String text() {
    if (prepared != null) {
      return FlatYaml.text(prepared).orElseThrow(this::noText);
    }
    if (parsed instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw noText();
  }

  private BrokenRule noText() {
    return broken("a text is expected here", "write it on this line");
  }

  public int number() {
    String text = text();
    if (text.matches("\\d{1,6}")) {
      return Integer.parseInt(text);
    }
    throw broken("\"" + text + "\" is not a whole number", "write digits");
  }

  /** The items of a list; a single value is a list of one. */
  public List<Field> list() {
    if (prepared != null) {
      return FlatYaml.items(prepared)
          .map(items -> items.stream().map(item -> prepared(source, item)).toList())
          .orElse(List.of(this));
    }
    return parsed instanceof SequenceNode sequence
        ? sequence.getValue().stream().map(item -> new Field(source, item)).toList()
        : List.of(this);
  }

  public List<String> texts() {
    return list().stream().map(Field::text).toList();
  }

  public RuleSource source() {
    return source;
  }

  public BrokenRule broken(String what, String instead) {
    return broken(what, instead, 0);
  }

  /** A complaint that points into the value's text. */
  public BrokenRule broken(String what, String instead, int offset) {
    return new BrokenRule(problem(what, instead, offset));
  }

  public RuleProblem problem(String what, String instead) {
    return problem(what, instead, 0);
  }

  private RuleProblem problem(String what, String instead, int offset) {
    Mark mark = parsed == null ? null : parsed.getStartMark().orElse(null);
    if (mark == null) {
      return new RuleProblem(source, 1, 1, what, instead);
    }
    int quote =
        parsed instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                    || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED)
            ? 1
            : 0;
    int column = mark.getColumn() + 1 + (offset > 0 || quote > 0 ? offset + quote : 0);
    return new RuleProblem(source, mark.getLine() + 1, column, what, instead);
  }
}
