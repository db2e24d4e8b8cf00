package dev.bonafide.rule;

import dev.bonafide.check.Comparison;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleDraft;
import dev.bonafide.rule.word.ContextWords;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what the drafts of rules look for. */
final class RuleReader {
  private final PhraseSlots slots;
  private final ContextWords context;
  private final Map<String, Comparison> comparisons;

  RuleReader(PhraseSlots slots, ContextWords context, Map<String, Comparison> comparisons) {
    this.slots = slots;
    this.context = context;
    this.comparisons = comparisons;
  }

  Rule read(RuleDraft draft) {
    Field root = draft.root();
    return new Rule(
        draft.flag(),
        draft.appliesTo(),
        conditions(root, root.find("unless")).read(root.get("when")),
        root.find("demote-when").map(conditions(root, Optional.empty())::demotion),
        examples(root));
  }

  /**
   * Those that the build tried are read when somebody asks; others now, so that a mistake is told.
   */
  private static Supplier<Examples> examples(Field root) {
    Supplier<Examples> reading =
        () -> new Examples(root.get("fires").texts(), root.get("silent").texts());
    if (root.isPrepared()) {
      return reading;
    }
    Examples read = reading.get();
    return () -> read;
  }

  private ConditionReader conditions(Field root, Optional<Field> unless) {
    return new ConditionReader(root, slots, context, comparisons, unless);
  }
}
