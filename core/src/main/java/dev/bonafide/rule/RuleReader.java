package dev.bonafide.rule;

import dev.bonafide.check.Comparison;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one rule file. */
final class RuleReader {
  private static final Set<String> OWN_KEYS =
      Set.of("when", "unless", "demote-when", "fires", "silent");

  private final Slots slots;
  private final ContextWords context;
  private final Map<String, Comparison> comparisons;

  RuleReader(Slots slots, ContextWords context, Map<String, Comparison> comparisons) {
    this.slots = slots;
    this.context = context;
    this.comparisons = comparisons;
  }

  /** Empty for a deprecated rule: it keeps its id and is not looked for. */
  Optional<Rule> read(Field root) {
    Set<String> known = new HashSet<>(RedFlagReader.KEYS);
    known.addAll(OWN_KEYS);
    root.allow(known);
    Rule rule =
        new Rule(
            RedFlagReader.read(root),
            RedFlagReader.appliesTo(root.get("applies-to")),
            conditions(root.find("unless")).read(root.get("when")),
            root.find("demote-when").map(conditions(Optional.empty())::demotion),
            new Examples(root.get("fires").texts(), root.get("silent").texts()));
    return RedFlagReader.isDeprecated(root) ? Optional.empty() : Optional.of(rule);
  }

  private ConditionReader conditions(Optional<Field> unless) {
    return new ConditionReader(slots, context, comparisons, unless);
  }

  /** The folders of the catalogue that hold no rules. */
  static boolean isRule(RuleSource source) {
    return List.of("words", "patterns").stream().noneMatch(source::isUnder);
  }
}
