package dev.bonafide.comparison.githistory;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares who merged code in a repository with who wrote the code. Counts if three merges take in
 * branches of the same stranger, while only the owner has written any commits, and the repository
 * is not a fork. Someone who really contributed would have commits there. An organization's
 * repository that moved to its only developer looks the same.
 */
public final class MergesOfAnother implements Comparison {
  private static final Pattern MERGE =
      Pattern.compile("^Merge pull request #\\d{1,9} from ([A-Za-z0-9-]{1,39})/");

  private static final int FEWEST = 3;

  @Override
  public Look look(CaseFile caseFile) {
    return CodeHistory.each(caseFile, MergesOfAnother::look);
  }

  private static Look look(CodeHistory history) {
    if (history.account().isEmpty() || history.commits().isEmpty()) {
      return new Look.Blind("there is no snapshot of an account with its commits");
    }
    Account account = history.account().get();
    Map<String, List<Commit>> byRepository =
        history.commits().stream()
            .filter(commit -> !history.isFork(commit.repository()))
            .collect(Collectors.groupingBy(Commit::repository));
    return byRepository.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(entry -> entry.getValue().stream().map(Commit::author).distinct().count() == 1)
        .map(entry -> foreign(account, entry.getValue()))
        .filter(merges -> merges.size() >= FEWEST)
        .<Look>map(
            merges -> new Look.Seen(merges.stream().limit(FEWEST).map(Commit::cited).toList()))
        .findFirst()
        .orElseGet(Look.Nothing::new);
  }

  private static List<Commit> foreign(Account account, List<Commit> commits) {
    Map<String, Integer> owners = new HashMap<>();
    commits.forEach(commit -> owners.merge(owner(commit), 1, Integer::sum));
    return commits.stream()
        .filter(commit -> !owner(commit).isEmpty())
        .filter(commit -> account.logins().stream().noneMatch(owner(commit)::equalsIgnoreCase))
        .filter(commit -> owners.getOrDefault(owner(commit), 0) >= FEWEST)
        .toList();
  }

  private static String owner(Commit commit) {
    Matcher merge = MERGE.matcher(commit.message());
    String owner = merge.find() ? merge.group(1) : null;
    return owner == null ? "" : owner;
  }
}
