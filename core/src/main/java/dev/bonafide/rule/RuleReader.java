package dev.bonafide.rule;

import dev.bonafide.check.Comparison;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleDraft;
import dev.bonafide.rule.word.ContextWords;
import java.util.Map;
import java.util.Optional;

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
        root.onceTried(() -> new Examples(root.get("fires").texts(), root.get("silent").texts())));
  }

  private ConditionReader conditions(Field root, Optional<Field> unless) {
    return new ConditionReader(root, slots, context, comparisons, unless);
  }
}
