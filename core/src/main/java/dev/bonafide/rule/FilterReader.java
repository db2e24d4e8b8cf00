package dev.bonafide.rule;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.match.Declining;
import dev.bonafide.rule.match.Direction;
import dev.bonafide.rule.match.Filter;
import dev.bonafide.rule.match.Silencer;
import dev.bonafide.rule.word.ContextWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reader of what a match must fit: its exhibit, whom it speaks to, and what silences it. */
record FilterReader(Field rule, PhraseSlots slots, ContextWords context) {
  /** Reads it for a condition that some silencers hold for. */
  Filter read(Field field, List<Silencer> unless) {
    Set<ExhibitKind> in =
        field.find("in").map(Field::list).orElse(List.of()).stream()
            .map(FilterReader::exhibitKind)
            .collect(Collectors.toSet());
    return new Filter(
        unless, field.find("directed").map(this::direction).orElse(new Direction.Any()), in);
  }

  private static ExhibitKind exhibitKind(Field field) {
    return ExhibitKind.of(field.text())
        .orElseThrow(
            () ->
                field.broken(
                    "no such kind of exhibit: \"" + field.text() + "\"",
                    "write one of "
                        + Stream.of(ExhibitKind.values())
                            .map(ExhibitKind::id)
                            .collect(Collectors.joining(", "))));
  }

  private Direction direction(Field field) {
    return switch (field.text()) {
      case "at-reader" -> atReader();
      case "by-writer" -> new Direction.ByWriter(context.writer());
      default ->
          throw field.broken(
              "\"" + field.text() + "\" is not a direction", "write at-reader or by-writer");
    };
  }

  private Direction.AtReader atReader() {
    return new Direction.AtReader(context.reader(), context.polite());
  }

  private Silencer silencer(Field field) {
    if (field.isMap()) {
      field.allow(Set.of("says", "noted"));
      return field.find("noted").isPresent()
          ? new Silencer.AlsoNoted(slots.of(rule, field.get("noted")))
          : new Silencer.AlsoSays(slots.of(rule, field.get("says")));
    }
    return switch (field.text()) {
      case "quoted" -> new Silencer.Quoted();
      case "negated" -> new Silencer.Negated(context.negation());
      case "disowned" -> new Silencer.Disowned(context.disowning());
      case "reported" -> new Silencer.Reported(context.others());
      case "question" -> new Silencer.Question();
      case "duty" -> new Silencer.Duty(context.duty());
      default ->
          throw field.broken(
              "\"" + field.text() + "\" silences nothing",
              "write quoted, negated, disowned, reported, question, duty, says: PHRASE, or noted: PHRASE");
    };
  }

  List<Silencer> silencers(Field unless) {
    return unless.list().stream().map(this::silencer).toList();
  }

  /** Silences a sentence that only asks. */
  Silencer question() {
    return new Silencer.Asking(context.interrogative());
  }

  /** Holds for an answer that turns an offer down. */
  Declining declining() {
    return context.declining();
  }

  /** Holds for a sentence that asks or orders. */
  Direction asking() {
    return new Direction.Asking(context.interrogative(), atReader());
  }
}
