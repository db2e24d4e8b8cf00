package dev.bonafide.rule;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.rule.match.Condition;
import dev.bonafide.rule.match.Filter;
import dev.bonafide.rule.match.VoiceScope;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One example of a rule, tried.
 *
 * @param mustFire whether it stands under the firing ones
 * @param fired whether the rule fired
 */
public record Trial(Rule rule, String example, boolean mustFire, boolean fired) {

  public boolean holds() {
    return mustFire == fired;
  }

  /** Tries every example of every rule. */
  public static List<Trial> all(RuleBook book) {
    return book.rules().stream().flatMap(rule -> of(book, rule)).toList();
  }

  private static Stream<Trial> of(RuleBook book, Rule rule) {
    return Stream.concat(
        rule.examples().fires().stream().map(text -> of(book, rule, text, true)),
        rule.examples().silent().stream().map(text -> of(book, rule, text, false)));
  }

  private static Trial of(RuleBook book, Rule rule, String example, boolean mustFire) {
    boolean fired =
        rule.appliesTo().stream()
            .sorted()
            .findFirst()
            .map(kind -> ExampleCase.of(example, kind, plainKind(rule.when())))
            .filter(caseFile -> fires(book, rule, caseFile))
            .isPresent();
    return new Trial(rule, example, mustFire, fired);
  }

  private static boolean fires(RuleBook book, Rule rule, CaseFile caseFile) {
    return book.of(caseFile).stream()
        .filter(check -> check.id().equals(rule.flag().id()))
        .map(check -> check.look(caseFile))
        .anyMatch(Outcome.Finding.class::isInstance);
  }

  /** A text without voices is what the rule reads: a note, a résumé, or a message. */
  private static ExhibitKind plainKind(Condition condition) {
    return switch (condition) {
      case Condition.Says(VoiceScope voice, _, Filter filter) ->
          voice == VoiceScope.NOTE ? ExhibitKind.NOTE : first(filter.in());
      case Condition.Near near -> first(near.filter().in());
      case Condition.Count count -> first(count.filter().in());
      case Condition.Any(List<Condition> parts) -> plainKind(parts.getFirst());
      case Condition.All(List<Condition> parts) -> plainKind(parts.getFirst());
      default -> ExhibitKind.MESSAGES;
    };
  }

  private static ExhibitKind first(Set<ExhibitKind> kinds) {
    return kinds.stream().sorted().findFirst().orElse(ExhibitKind.MESSAGES);
  }
}
