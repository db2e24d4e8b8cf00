package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.Looks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one exhibit tells about someone's code.
 *
 * @param account empty where only a log was handed in
 * @param commits by when they were written
 */
public record CodeHistory(Reading reading, Optional<Account> account, List<Commit> commits) {
  private static final Reason NONE = Reason.of("no-code-history");

  public static List<CodeHistory> of(CaseFile caseFile) {
    return ReadHistories.of(caseFile.readings(ExhibitKind.CODE_PROFILE).toList());
  }

  public static CodeHistory of(Reading reading) {
    List<Commit> commits =
        reading.format().equals(LoggedCommits.FORMAT)
            ? LoggedCommits.of(reading)
            : ToldCommits.of(reading);
    return new CodeHistory(
        reading, Account.of(reading), commits.stream().sorted(Commit.IN_TIME).toList());
  }

  /** Looks at each history by itself. */
  static Look each(CaseFile caseFile, Function<CodeHistory, Look> look) {
    return Looks.most(of(caseFile).stream().map(look).toList(), NONE);
  }

  /** Looks at each account by itself. */
  static Look eachAccount(CaseFile caseFile, Function<Account, Look> look) {
    return Looks.most(
        of(caseFile).stream().flatMap(one -> one.account.stream()).map(look).toList(),
        Reason.of("no-account"));
  }

  /** Whether the platform says that a repository was copied openly. */
  boolean isFork(String repository) {
    return account.stream()
        .flatMap(one -> one.repositories().stream())
        .anyMatch(one -> one.fork() && one.name().equals(repository));
  }
}
