package dev.bonafide.discord;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseState;
import dev.bonafide.comparison.similarity.MinHash;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.RepostIndex;
import dev.bonafide.examination.Identified;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Posts that moderators marked as fine, and what is like them. */
record ClearedPosts(Memory memory, CaseFiles cases, PostJudge judge) {
  private static final double ALIKE = 0.7;

  /** Most of those marked last that are looked at. */
  private static final int LOOKED_AT = 30;

  /**
   * The case of a cleared post that says the same in nearly the same words; empty where this one
   * shows anything else, or leads anywhere else.
   */
  Optional<RepostIndex.Fold> like(Tenant tenant, PostJudge.Seen seen) {
    List<String> words = words(seen.handedIn());
    return memory.tally().fine(tenant).stream()
        .limit(LOOKED_AT)
        .filter(number -> isLike(new CaseId(tenant, number), seen, words))
        .flatMap(number -> memory.origins().of(tenant, number).stream())
        .flatMap(origin -> memory.folds().find(tenant, origin.words()).stream())
        .findFirst();
  }

  private boolean isLike(CaseId id, PostJudge.Seen seen, List<String> words) {
    return cases
        .find(id)
        .map(history -> CaseState.of(history).handedIn())
        .filter(before -> MinHash.shared(words(before), words) >= ALIKE)
        .map(before -> judge.look(before, List.of()))
        .filter(before -> before.checks().containsAll(seen.checks()))
        .filter(before -> leads(before).containsAll(leads(seen)))
        .isPresent();
  }

  private static Set<String> leads(PostJudge.Seen seen) {
    return seen.examination().identifiers().stream()
        .map(ClearedPosts::lead)
        .collect(Collectors.toSet());
  }

  private static String lead(Identified one) {
    return one.type() + " " + one.value();
  }

  private static List<String> words(Submission some) {
    return some.exhibits().stream()
        .flatMap(
            one ->
                one.turns().isEmpty()
                    ? Stream.of(one.text())
                    : one.turns().stream().map(MessageTurn::text))
        .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
        .toList();
  }
}
