package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Exhibits of one account that were made at different times. Its number makes it the same account,
 * whatever it is called; the order in which they were handed in tells nothing.
 */
final class AccountsOverTime {
  private static final int FEWEST_FIELDS = 2;
  private static final int CITED = 3;

  /** What a profile can show, as its reader calls it; the first tells as much as two others. */
  private static final List<String> FIELDS =
      List.of("Name: ", "Bio: ", "Location: ", "E-mail: ", "Company: ", "Website: ", "Twitter: ");

  private static final String NONE = "none";

  private AccountsOverTime() {}

  private record Seen(Instant at, Account account) {}

  /** Whether one was renamed and emptied from one exhibit to the next. */
  static Look look(CaseFile caseFile) {
    boolean compared = false;
    for (List<Seen> one : byNumber(caseFile).values()) {
      for (int next = 1; next < one.size(); next++) {
        compared = true;
        // Since the last look, or little by little since the first.
        for (Seen before : List.of(one.get(next - 1), one.getFirst())) {
          List<Citation> emptied = emptied(before.account(), one.get(next).account());
          if (!emptied.isEmpty()) {
            return new Look.Seen(emptied);
          }
        }
      }
    }
    return compared ? new Look.Nothing() : new Look.Blind(ProfileEmptied.ONCE);
  }

  private static Map<String, List<Seen>> byNumber(CaseFile caseFile) {
    Map<String, List<Seen>> byNumber = new LinkedHashMap<>();
    for (CodeHistory history : CodeHistory.of(caseFile)) {
      String at = history.reading().exhibit().at();
      Optional<Instant> made = at == null ? Optional.empty() : time(at);
      Optional<String> number = history.account().flatMap(Account::number);
      if (made.isPresent() && number.isPresent()) {
        Seen seen = new Seen(made.get(), history.account().orElseThrow());
        byNumber.computeIfAbsent(number.get(), _ -> new ArrayList<>()).add(seen);
      }
    }
    byNumber.values().forEach(seen -> seen.sort(Comparator.comparing(Seen::at)));
    return byNumber;
  }

  private static Optional<Instant> time(String at) {
    return GitTime.of(at).map(OffsetDateTime::toInstant);
  }

  private static List<Citation> emptied(Account before, Account after) {
    if (before.login().equalsIgnoreCase(after.login())) {
      return List.of();
    }
    List<AccountFact> emptied =
        FIELDS.stream()
            .filter(field -> before.shown(field).filter(is -> !is.equals(NONE)).isPresent())
            .flatMap(field -> after.fact(field + NONE).stream())
            .toList();
    boolean isName = !emptied.isEmpty() && emptied.getFirst().words().startsWith(FIELDS.getFirst());
    if (!isName && emptied.size() < FEWEST_FIELDS) {
      return List.of();
    }
    List<Citation> cited = new ArrayList<>();
    cited.add(before.facts().getFirst().passage().cited());
    cited.add(after.facts().getFirst().passage().cited());
    emptied.stream().limit(CITED).forEach(fact -> cited.add(fact.passage().cited()));
    return cited;
  }
}
