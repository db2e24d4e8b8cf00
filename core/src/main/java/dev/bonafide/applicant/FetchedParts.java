package dev.bonafide.applicant;

import java.util.ArrayList;
import java.util.List;

/** Says what came from where: {@code From Greenhouse: résumé, two scorecards}. */
final class FetchedParts {
  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

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
    FraudStatus fraud = candidate.fraud();
    if (fraud != null) {
      said.add("%s fraud status: %s (not weighed)".formatted(vendor, fraud.shown()));
    }
    if (!candidate.withheld().isEmpty()) {
      said.add(
          "Not read from %s, because the credentials have no permission: %s"
              .formatted(vendor, String.join(", ", candidate.withheld())));
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
