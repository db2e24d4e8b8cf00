package dev.bonafide.rule;

import dev.bonafide.check.Comparison;
import dev.bonafide.check.RedFlag;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleDraft;
import dev.bonafide.rule.match.Condition;
import dev.bonafide.rule.match.Direction;
import dev.bonafide.rule.match.Filter;
import dev.bonafide.rule.match.VoiceScope;
import dev.bonafide.rule.word.ContextWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the drafts of rules look for. */
record RuleReader(PhraseSlots slots, ContextWords context, Map<String, Comparison> comparisons) {
  Rule read(RuleDraft draft) {
    Field root = draft.root();
    return new Rule(
        draft.flag(),
        draft.appliesTo(),
        conditions(root, root.find("unless")).read(root.get("when")),
        noted(draft.flag()),
        root.find("demote-when").map(conditions(root, Optional.empty())::demotion),
        root.onceTried(() -> new Examples(root.get("fires").texts(), root.get("silent").texts())));
  }

  /** Adds that a reviewer may note it by its id, whatever it looks for. */
  private Condition noted(RedFlag flag) {
    Filter filter = new Filter(List.of(), new Direction.Any(), Set.of());
    return new Condition.Says(VoiceScope.REVIEWER, slots.noted(flag), filter);
  }

  private ConditionReader conditions(Field root, Optional<Field> unless) {
    return new ConditionReader(root, slots, context, comparisons, unless);
  }
}
