package dev.bonafide.documents.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A document of maps, lists and values, each with the line it begins on. Asking for what is not
 * there answers {@link Nothing}, so that a shape can be tried on any document.
 */
public sealed interface Tree {
  int line();

  /** Keys in the order of the document, each once. */
  public record Mapping(int line, SequencedMap<String, Tree> entries) implements Tree {}

  public record Listing(int line, List<Tree> elements) implements Tree {
    public Listing {
      elements = List.copyOf(elements);
    }
  }

  /** A string. */
  public record Text(int line, String value) implements Tree {}

  /** A number, or true or false, as it is written. */
  public record Plain(int line, String value) implements Tree {}

  /** Null, or not there. */
  public record Nothing(int line) implements Tree {}

  default Tree at(String key) {
    return this instanceof Mapping(_, var entries)
        ? entries.getOrDefault(key, new Nothing(line()))
        : new Nothing(line());
  }

  /** A string, number or truth value as written. */
  default Optional<String> text() {
    return switch (this) {
      case Text(_, String value) -> Optional.of(value);
      case Plain(_, String value) -> Optional.of(value);
      case Mapping _, Listing _, Nothing _ -> Optional.empty();
    };
  }

  /** The text under a key, unless it is blank. */
  default Optional<String> text(String key) {
    return at(key).text().filter(value -> !value.isBlank());
  }

  /** Of a list its elements, otherwise none. */
  default List<Tree> list() {
    return this instanceof Listing(_, var elements) ? elements : List.of();
  }

  default List<Tree> list(String key) {
    return at(key).list();
  }

  default boolean has(String key) {
    return this instanceof Mapping(_, var entries) && entries.containsKey(key);
  }

  default Map<String, Tree> map() {
    return this instanceof Mapping(_, var entries) ? entries : Map.of();
  }

  /** What this is, for a message to people. */
  default String what() {
    return switch (this) {
      case Mapping _ -> "a map";
      case Listing _ -> "a list";
      case Text _ -> "text";
      case Plain _ -> "a number or truth value";
      case Nothing _ -> "nothing";
    };
  }
}
