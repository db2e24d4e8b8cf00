package dev.bonafide.applicant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what came from where: {@code From Greenhouse: résumé, two scorecards}. */
final class FetchedParts {
  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** Signals that a card has room for. */
  private static final int SHOWN = 5;

  private FetchedParts() {}

  /** What came, what the system itself says, and what the credentials may not read. */
  static List<String> said(ApplicantRecord candidate) {
    String vendor = candidate.link().vendor().shown();
    List<String> parts = new ArrayList<>();
    count(parts, candidate.resumes().size(), "résumé");
    count(parts, candidate.answers().size(), "application answer");
    count(parts, candidate.notes().size(), "note");
    count(parts, candidate.scorecards().size(), "scorecard");
    String came = parts.isEmpty() ? "nothing to screen" : String.join(", ", parts);
    List<String> said = new ArrayList<>(List.of("From " + vendor + ": " + came));
    FraudReview fraud = candidate.fraud();
    if (fraud != null) {
      said.add("%s fraud status: %s (not weighed)".formatted(vendor, fraud.status().shown()));
      said.addAll(signals(vendor, fraud));
    }
    if (!candidate.withheld().isEmpty()) {
      said.add(
          "Not read from %s, because the credentials have no permission: %s"
              .formatted(vendor, String.join(", ", candidate.withheld())));
    }
    return said;
  }

  private static List<String> signals(String vendor, FraudReview fraud) {
    List<String> said = new ArrayList<>();
    int more = fraud.signals().size() - SHOWN;
    if (!fraud.signals().isEmpty()) {
      String all =
          fraud.signals().stream()
              .limit(SHOWN)
              .map(FraudSignal::shown)
              .collect(Collectors.joining("; "));
      said.add(
          "%s says: %s%s (not checked here, not weighed)"
              .formatted(vendor, all, more > 0 ? "; %d more".formatted(more) : ""));
    }
    if (!fraud.areAllRead()) {
      said.add("%s has fraud signals that could not be read".formatted(vendor));
    }
    return said;
  }

  private static void count(List<String> parts, int number, String what) {
    if (number == 1) {
      parts.add(what);
    } else if (number > 1) {
      String many = number <= NUMBERS.size() + 1 ? NUMBERS.get(number - 2) : "" + number;
      parts.add(many + " " + what + "s");
    }
  }
}
