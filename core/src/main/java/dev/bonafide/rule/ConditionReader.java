package dev.bonafide.rule;

import dev.bonafide.check.Comparison;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.match.Condition;
import dev.bonafide.rule.match.Direction;
import dev.bonafide.rule.match.Filter;
import dev.bonafide.rule.match.Proximity;
import dev.bonafide.rule.match.Silencer;
import dev.bonafide.rule.match.Slot;
import dev.bonafide.rule.match.VoiceScope;
import dev.bonafide.rule.word.ContextWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a rule looks for. */
final class ConditionReader {
  /** Two things may meet by chance in two messages; three are told of over several. */
  private static final int SPREAD = 3;

  private static final int MESSAGES = 3;
  private static final int WORDS = 40;
  private static final int ANSWERS = 2;

  private final Field rule;
  private final PhraseSlots slots;
  private final FilterReader filters;
  private final Map<String, Comparison> comparisons;
  private final List<Silencer> unless;

  ConditionReader(
      Field rule,
      PhraseSlots slots,
      ContextWords context,
      Map<String, Comparison> comparisons,
      Optional<Field> unless) {
    this.rule = rule;
    this.slots = slots;
    this.filters = new FilterReader(rule, slots, context);
    this.comparisons = comparisons;
    this.unless = unless.map(filters::silencers).orElse(List.of());
  }

  private ConditionReader(ConditionReader whole, List<Silencer> more) {
    this.rule = whole.rule;
    this.slots = whole.slots;
    this.filters = whole.filters;
    this.comparisons = whole.comparisons;
    this.unless = Stream.concat(whole.unless.stream(), more.stream()).toList();
  }

  /** Creates a reader for a part of the rule that has silencers of its own, too. */
  private ConditionReader also(Field unless) {
    return new ConditionReader(this, filters.silencers(unless));
  }

  Condition read(Field field) {
    return read(field, false);
  }

  /**
   * Reads a condition, and what silences it alone.
   *
   * @param beside whether something else is looked for together with this
   */
  private Condition read(Field field, boolean beside) {
    return field.find("unless").map(this::also).orElse(this).readAll(field, beside);
  }

  private Condition readAll(Field field, boolean beside) {
    List<Condition> all = new ArrayList<>();
    for (String key : field.entries().keySet()) {
      Field value = field.get(key);
      switch (key) {
        case "says" -> all.add(says(field, VoiceScope.SUBJECT, value));
        case "noted" -> all.add(says(field, VoiceScope.NOTE, value));
        case "other-says" -> all.add(otherSays(field, value, beside));
        case "observed" -> all.add(observed(value));
        case "near" -> all.add(near(field, value));
        case "asked" -> all.add(asked(field, value, filters.asking()));
        case "told" -> all.add(asked(field, value, new Direction.Any()));
        case "count" -> all.add(count(field, value));
        case "compares" -> all.add(compares(field, value));
        case "claims" -> all.add(new Condition.Claims(value.text()));
        case "any" -> all.add(new Condition.Any(each(value, beside)));
        case "all" -> all.add(new Condition.All(each(value, true)));
        case "directed", "in", "within", "at-least", "must", "answered", "unless", "proves" -> {
          // Read together with the condition that they belong to.
        }
        default ->
            throw value.broken(
                "\"" + key + "\" is not a condition",
                "write says, noted, other-says, observed, near, asked, told, count, compares,"
                    + " claims, any, or all");
      }
    }
    if (all.isEmpty()) {
      throw field.broken("nothing is looked for", "write says: or near:");
    }
    return all.size() == 1 ? all.getFirst() : new Condition.All(all);
  }

  private List<Condition> each(Field conditions, boolean beside) {
    return conditions.list().stream().map(one -> read(one, beside)).toList();
  }

  /** What takes a step back: only the reviewer's own words do. */
  Condition demotion(Field field) {
    field.allow(Set.of("noted"));
    return says(field, VoiceScope.REVIEWER, field.get("noted"));
  }

  private Condition says(Field field, VoiceScope voice, Field phrases) {
    refuse(field, "within", "at-least", "must");
    return new Condition.Says(voice, slots.of(rule, phrases), filter(field));
  }

  /** What others state is an observation; what they only ask says nothing by itself. */
  private Condition otherSays(Field field, Field phrases, boolean beside) {
    refuse(field, "within", "at-least", "must");
    Filter filter = filter(field);
    return new Condition.Says(
        VoiceScope.OTHER,
        slots.of(rule, phrases),
        beside ? filter : filter.unless(filters.question()));
  }

  private Condition observed(Field ids) {
    Filter filter = new Filter(unless, new Direction.Any(), Set.of());
    List<Condition> any =
        ids.list().stream()
            .<Condition>map(id -> new Condition.Says(VoiceScope.NOTE, slots.observed(id), filter))
            .toList();
    return any.size() == 1 ? any.getFirst() : new Condition.Any(any);
  }

  private Condition near(Field field, Field phrases) {
    List<Slot> near = phrases.list().stream().map(phrase -> slots.of(rule, phrase)).toList();
    if (near.size() < 2) {
      throw phrases.broken("near needs two phrases or more", "write says: for a single one");
    }
    int atLeast = field.find("at-least").map(Field::number).orElse(near.size());
    int must = field.find("must").map(Field::number).orElse(0);
    if (atLeast > near.size() || must > near.size()) {
      throw phrases.broken(
          "only " + near.size() + " phrases are here", "ask for no more than there are");
    }
    return new Condition.Near(near, must, atLeast, within(field, atLeast), filter(field));
  }

  private static Proximity within(Field field, int atLeast) {
    int messages = atLeast < SPREAD ? 1 : MESSAGES;
    Optional<Field> within = field.find("within");
    if (within.isEmpty()) {
      return new Proximity.OfWords(WORDS, messages);
    }
    String text = within.get().text();
    if (text.matches("[1-9]\\d{0,2}-words")) {
      return new Proximity.OfWords(
          Integer.parseInt(text.substring(0, text.indexOf('-'))), messages);
    }
    if (text.matches("[1-9]-messages")) {
      return new Proximity.OfMessages(text.charAt(0) - '0');
    }
    return switch (text) {
      case "sentence" -> new Proximity.InSentence();
      case "line" -> new Proximity.OnLine();
      default ->
          throw within
              .get()
              .broken(
                  "\"" + text + "\" is not a distance",
                  "write 40-words, sentence, line, or 3-messages");
    };
  }

  private Condition asked(Field field, Field request, Direction put) {
    refuse(field, "must");
    Field answered = field.get("answered");
    Field any = answered.isMap() ? answered.get("any") : answered;
    if (answered.isMap()) {
      answered.allow(Set.of("any", "not"));
    }
    List<Slot> not =
        answered.isMap()
            ? answered.find("not").map(f -> List.of(slots.of(rule, f))).orElse(List.of())
            : List.of();
    return new Condition.Asked(
        slots.of(rule, request),
        put,
        slots.of(rule, any),
        not,
        filters.declining(),
        answers(field),
        times(field),
        filter(field));
  }

  private static int answers(Field field) {
    return switch (field
        .find("within")
        .map(f -> within(field, 1))
        .orElse(new Proximity.OfMessages(ANSWERS))) {
      case Proximity.OfMessages(int most) -> most;
      default ->
          throw field.get("within").broken("an answer is counted in messages", "write 2-messages");
    };
  }

  private static int times(Field field) {
    return field.find("at-least").map(value -> Math.max(1, value.number())).orElse(1);
  }

  private Condition count(Field field, Field phrases) {
    List<Slot> counted = phrases.list().stream().map(phrase -> slots.of(rule, phrase)).toList();
    int atLeast = field.get("at-least").number();
    if (atLeast < 1 || atLeast > counted.size()) {
      throw field
          .get("at-least")
          .broken("this can never be counted", "write a number from 1 to " + counted.size());
    }
    return new Condition.Count(counted, atLeast, filter(field));
  }

  private Condition compares(Field field, Field name) {
    Comparison comparison = comparisons.get(name.text());
    if (comparison == null) {
      throw name.broken(
          "no comparison is called \"" + name.text() + "\"",
          "write one of "
              + comparisons.keySet().stream().sorted().collect(Collectors.joining(", ")));
    }
    return new Condition.Compares(comparison, proves(field.get("proves")));
  }

  private static boolean proves(Field basis) {
    return switch (basis.text()) {
      case "fact" -> true;
      case "words" -> false;
      default ->
          throw basis.broken(
              "\"" + basis.text() + "\" is nothing that a comparison proves",
              "write fact, if code proves it no matter how words are meant, or words");
    };
  }

  private Filter filter(Field field) {
    return filters.read(field, unless);
  }

  private static void refuse(Field field, String... keys) {
    for (String key : keys) {
      boolean answered = field.entries().containsKey("answered");
      if (!answered || !key.equals("within")) {
        field
            .find(key)
            .ifPresent(
                value -> {
                  throw value.broken(
                      "\"" + key + "\" has no effect with these conditions",
                      "remove it, or use near");
                });
      }
    }
  }
}
