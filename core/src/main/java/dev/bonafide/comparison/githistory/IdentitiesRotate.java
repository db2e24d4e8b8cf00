package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.person.FullName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the author names of commits that come from one email address or account. Counts if full
 * names that have nothing in common take turns. A changed, shortened, or transliterated name, a
 * team's shared mailbox, and a computer that was lent out twice do not count.
 */
public final class IdentitiesRotate implements Comparison {
  private static final int FEWEST_COMMITS = 3;
  private static final int MOST_NAMES = 50;

  @Override
  public String name() {
    return "commit-identities-rotate";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return CodeHistory.each(caseFile, IdentitiesRotate::look);
  }

  private static Look look(CodeHistory history) {
    if (history.commits().isEmpty()) {
      return new Look.Blind("the profile lists no commits");
    }
    for (List<Commit> own : byOwner(history.commits()).values()) {
      List<Commit> turns = turns(own);
      if (!turns.isEmpty()) {
        return new Look.Seen(turns.stream().map(Commit::cited).toList());
      }
    }
    return new Look.Nothing();
  }

  /** Commits of one address, and commits that the platform counts to one account. */
  private static Map<String, List<Commit>> byOwner(List<Commit> commits) {
    Map<String, List<Commit>> byOwner = new LinkedHashMap<>();
    for (Commit commit : commits) {
      if (commit.author().hasOwnMail()) {
        byOwner.computeIfAbsent(commit.author().mail(), _ -> new ArrayList<>()).add(commit);
      }
      if (!commit.account().isEmpty()) {
        byOwner.computeIfAbsent("@" + commit.account(), _ -> new ArrayList<>()).add(commit);
      }
    }
    return byOwner;
  }

  /** A commit under one name, a later one under another, and one under the first again. */
  private static List<Commit> turns(List<Commit> own) {
    Map<FullName, List<Commit>> byName = new LinkedHashMap<>();
    own.stream()
        .filter(commit -> commit.author().name().isFull())
        .forEach(
            commit ->
                byName.computeIfAbsent(commit.author().name(), _ -> new ArrayList<>()).add(commit));
    List<List<Commit>> names =
        byName.values().stream().filter(IdentitiesRotate::isUsed).limit(MOST_NAMES).toList();
    for (List<Commit> one : names) {
      for (List<Commit> other : names) {
        boolean another = isAnother(one.getFirst(), other.getFirst());
        if (another && other.getFirst().seconds() > one.getFirst().seconds()) {
          Commit first = other.getFirst();
          List<Commit> again =
              one.stream().filter(commit -> commit.seconds() > first.seconds()).toList();
          if (isUsed(again)) {
            return List.of(one.getFirst(), first, again.getFirst());
          }
        }
      }
    }
    return List.of();
  }

  private static boolean isAnother(Commit one, Commit other) {
    return one.author().name().isAnother(other.author().name());
  }

  private static boolean isUsed(List<Commit> commits) {
    Set<Long> days = new HashSet<>();
    commits.forEach(commit -> days.add(commit.seconds() / 86_400));
    return commits.size() >= FEWEST_COMMITS && days.size() >= FEWEST_COMMITS;
  }
}
