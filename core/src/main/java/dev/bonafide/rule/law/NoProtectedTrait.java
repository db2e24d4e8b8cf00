package dev.bonafide.rule.law;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleDraft;
import dev.bonafide.rule.file.RuleProblem;
import dev.bonafide.rule.word.CountriesAndPeoples;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nationality, ethnicity, gender and age are never a condition. No rule names a country or a
 * people; the class of them all may stand only where the writer is told to ask for someone, in
 * rules that are not about candidates.
 */
final class NoProtectedTrait implements Law {
  private static final Set<String> CONDITIONS = Set.of("when", "unless", "demote-when");
  private static final Set<String> TRAITS = Set.of("nationality", "gender", "age", "birthplace");

  @Override
  public Stream<RuleProblem> broken(Field root) {
    boolean ofCandidates = root.get("applies-to").texts().contains("candidate");
    return Stream.concat(
        texts(root, CONDITIONS.stream().sorted())
            .flatMap(text -> Stream.concat(trait(text), people(text, ofCandidates))),
        texts(root, Stream.of(RuleDraft.OWN_WORDS))
            .flatMap(
                text ->
                    Stream.concat(
                        ofCandidates ? trait(text) : Stream.empty(), people(text, ofCandidates))));
  }

  private static Stream<Field> texts(Field root, Stream<String> keys) {
    return keys.flatMap(key -> root.find(key).stream()).flatMap(NoProtectedTrait::texts);
  }

  private static Stream<Field> texts(Field field) {
    return field.isMap()
        ? field.entries().values().stream().flatMap(NoProtectedTrait::texts)
        : field.list().stream().flatMap(item -> item.isMap() ? texts(item) : Stream.of(item));
  }

  /** A writer may ask others for it, in words; of a candidate no check may read it at all. */
  private static Stream<RuleProblem> trait(Field field) {
    return TRAITS.contains(field.text().strip().toLowerCase(Locale.ROOT))
        ? Stream.of(
            field.problem(
                "\"" + field.text() + "\" is a protected trait", "no check may read it; remove it"))
        : Stream.empty();
  }

  private static Stream<RuleProblem> people(Field field, boolean ofCandidates) {
    String text = field.text();
    boolean anyPeople = text.contains("{" + CountriesAndPeoples.CLASS + "}");
    if (anyPeople && ofCandidates) {
      return Stream.of(
          field.problem(
              "where a candidate is from is never a condition",
              "judge what is said and done; compare claims with compares:"));
    }
    String named = CountriesAndPeoples.firstIn(text.replaceAll("\\{[A-Za-z0-9-]+}", " "));
    return named.isEmpty()
        ? Stream.empty()
        : Stream.of(
            field.problem(
                "\"" + named + "\" names a country or a people",
                ofCandidates
                    ? "where a candidate is from is never a condition; remove it"
                    : "write {" + CountriesAndPeoples.CLASS + "}, which treats all alike"));
  }
}
