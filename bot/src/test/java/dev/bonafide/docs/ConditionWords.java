package dev.bonafide.docs;

import dev.bonafide.rule.file.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule looks for, in words, as a list in Markdown. */
final class ConditionWords {
  private final Phrases phrases;

  ConditionWords(Flags flags) {
    this.phrases = new Phrases(flags);
  }

  /** The whole of it: what is looked for, what silences it, what weakens it. */
  String of(Field root) {
    StringBuilder words = new StringBuilder(whole(root.get("when")));
    root.find("unless")
        .ifPresent(
            unless ->
                words
                    .append("\n\nIt does not count if the match ")
                    .append(Markdown.either(silencers(unless.list())))
                    .append("."));
    root.find("demote-when")
        .ifPresent(
            demotion ->
                words
                    .append("\n\nThe finding is only a weak sign if the reviewer's own note says ")
                    .append(phrases.of(demotion.get("noted")))
                    .append("."));
    return words.toString();
  }

  /** A single condition is a sentence; what it has below it is a list. */
  private String whole(Field when) {
    List<String> parts = parts(when);
    if (parts.size() > 1) {
      return "All of these:\n\n" + condition(when, "");
    }
    String[] lines = parts.getFirst().split("\n", 2);
    return lines.length < 2
        ? Markdown.capital(lines[0]) + "."
        : Markdown.capital(lines[0]) + "\n\n" + lines[1].replaceAll("(?m)^  ", "");
  }

  private List<String> parts(Field field) {
    return field.entries().keySet().stream()
        .map(key -> part(field, key))
        .flatMap(Optional::stream)
        .toList();
  }

  private String condition(Field field, String indent) {
    return parts(field).stream()
        .map(part -> indent + "- " + part.replace("\n", "\n" + indent))
        .collect(Collectors.joining("\n"));
  }

  private Optional<String> part(Field field, String key) {
    Field value = field.get(key);
    return Optional.ofNullable(
        switch (key) {
          case "says" -> "the subject says " + phrases.of(value) + aside(field);
          case "noted" ->
              "the reviewer's note says, or staff say to each other: "
                  + phrases.of(value)
                  + spared(field);
          case "other-says" -> "someone who talks with the subject says " + phrases.of(value) + spared(field);
          case "observed" -> "a note contains " + observations(value) + spared(field);
          case "near" -> near(field, value);
          case "asked" -> asked(field, value);
          case "count" -> slots("the subject says " + least(field, value) + aside(field), value);
          case "compares" ->
              "the comparison [" + value.text() + "](comparisons.md) finds something";
          case "claims" -> "something is claimed about the subject's " + value.text();
          case "any" -> nested("one of these" + spared(field) + ":", value);
          case "all" -> nested("all of these" + spared(field) + ":", value);
          default -> null;
        });
  }

  /** What silences a part of a rule alone. */
  private String spared(Field field) {
    return field
        .find("unless")
        .map(unless -> ", unless the match " + Markdown.either(silencers(unless.list())))
        .orElse("");
  }

  private String nested(String heading, Field conditions) {
    return heading
        + conditions.list().stream()
            .map(one -> "\n" + condition(one, "  "))
            .collect(Collectors.joining());
  }

  private String near(Field field, Field slots) {
    String where = field.find("within").map(Field::text).map(ConditionWords::distance).orElse("");
    String all = field.find("at-least").isPresent() ? least(field, slots) : "all of these";
    String must =
        field.find("must").map(m -> ", the first " + m.number() + " among them").orElse("");
    return slots(
        "the subject says "
            + all
            + " "
            + (where.isEmpty() ? "within 40 words" : where)
            + must
            + aside(field),
        slots);
  }

  private String slots(String heading, Field slots) {
    return heading
        + ":"
        + slots.list().stream()
            .map(slot -> "\n  - " + phrases.of(slot))
            .collect(Collectors.joining());
  }

  private static String least(Field field, Field slots) {
    int least = field.get("at-least").number();
    return "at least " + least + " of these " + slots.list().size();
  }

  private static String distance(String within) {
    if (within.endsWith("-words")) {
      return "within " + within.replace("-words", " words");
    }
    if (within.endsWith("-messages")) {
      int messages = Integer.parseInt(within.replace("-messages", ""));
      return messages == 1 ? "in one message" : "in " + messages + " messages in a row";
    }
    return within.equals("line") ? "on one line" : "in one sentence";
  }

  private String asked(Field field, Field request) {
    Field answered = field.get("answered");
    Field any = answered.isMap() ? answered.get("any") : answered;
    String not =
        answered.isMap()
            ? answered.find("not").map(n -> ", but not " + phrases.of(n)).orElse("")
            : "";
    String within =
        field.find("within").map(Field::text).orElse("2-messages").replace("-messages", "");
    return "someone asks: "
        + phrases.of(request)
        + "\n  - and the subject's answer (the next "
        + (within.equals("1") ? "message" : within + " messages")
        + ") says "
        + phrases.of(any)
        + not
        + field.find("at-least").map(n -> ", in at least " + n.text() + " answers").orElse("")
        + spared(field);
  }

  private static String observations(Field ids) {
    Function<String, String> link = id -> "[" + id + "](../reference/observations.md#" + id + ")";
    return "the observation " + Markdown.either(ids.texts().stream().map(link).toList());
  }

  private String aside(Field field) {
    String direction =
        field
            .find("directed")
            .map(Field::text)
            .map(to -> to.equals("at-reader") ? ", speaking to the reader" : ", about the writer")
            .orElse("");
    String in = field.find("in").map(Field::texts).map(ConditionWords::exhibits).orElse("");
    return direction + in + spared(field);
  }

  private static String exhibits(List<String> kinds) {
    return ", only in exhibits of kind "
        + Markdown.either(kinds.stream().map(kind -> kind.replace('_', ' ')).toList());
  }

  /** Words in the same clause come last, as one list. */
  private List<String> silencers(List<Field> unless) {
    List<String> clause =
        unless.stream().filter(Field::isMap).map(one -> phrases.of(one.get("says"))).toList();
    String several = clause.size() > 1 ? "one of these: " : "";
    return Stream.concat(
            unless.stream().filter(one -> !one.isMap()).map(ConditionWords::silencer),
            Stream.of("is in the same clause as " + several + String.join("; ", clause))
                .filter(ignored -> !clause.isEmpty()))
        .toList();
  }

  private static String silencer(Field field) {
    return switch (field.text().toLowerCase(Locale.ROOT)) {
      case "quoted" -> "is quoted";
      case "negated" -> "is negated or forbidden";
      case "disowned" -> "is in a list of things that no one asks for";
      case "reported" -> "is about others";
      case "question" -> "is in a question";
      case "duty" -> "is in a list of job duties";
      default -> throw new IllegalStateException("no words for the silencer " + field.text());
    };
  }
}
