package dev.bonafide.report;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.text.Contained;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The parts of one report, each made by itself: one that fails is named among the limits. */
final class ReportParts {
  private final Set<String> missing = new LinkedHashSet<>();

  /** A part, or what stands in its place where making it fails. */
  <T> T part(String name, Supplier<T> part, T otherwise) {
    return Contained.or(
        part,
        _ -> {
          missing.add(name);
          return otherwise;
        });
  }

  /** The items of a part; those that fail are left out. */
  <A, B> List<B> each(String name, List<A> items, Function<A, B> one) {
    return items.stream()
        .flatMap(item -> part(name, () -> Stream.of(one.apply(item)), Stream.<B>empty()))
        .toList();
  }

  /** The same as JSON. */
  <A> JsonValue list(String name, List<A> items, Function<A, JsonValue> one) {
    return list(name, () -> JsonValue.list(each(name, items, one), Function.identity()));
  }

  /** A list as JSON, which is empty where making it fails. */
  JsonValue list(String name, Supplier<JsonValue> list) {
    return part(name, list, JsonValue.texts(List.of()));
  }

  /** What could not be judged, and what could not be said. */
  List<String> limits(Supplier<List<String>> limits, Phrasebook book) {
    List<String> told = part("limits", limits, List.of());
    return Stream.concat(
            told.stream(), missing.stream().map(name -> book.say("limits.missing", name)))
        .toList();
  }
}
