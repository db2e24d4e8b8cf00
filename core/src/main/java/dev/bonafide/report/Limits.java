package dev.bonafide.report;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.examination.Examination;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What could not be judged, and why: what the readers could not tell, and what no check could. */
final class Limits {
  private Limits() {}

  static List<String> of(Examination examination) {
    List<String> limits = new ArrayList<>();
    undeclared(examination.caseFile()).ifPresent(limits::add);
    examination.caseFile().unread().forEach(one -> limits.add("Not read: " + one));
    for (Reading reading : examination.caseFile().readings()) {
      reading.limits().forEach(limit -> limits.add(reading.name() + ": " + limit));
    }
    reasons(examination).entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(reason -> limits.add(checks(reason.getValue()) + reason.getKey()));
    return limits.stream().distinct().toList();
  }

  private static Optional<String> undeclared(CaseFile caseFile) {
    if (caseFile.otherwise().isEmpty()) {
      return Optional.empty();
    }
    String kinds = caseFile.kinds().sorted().map(Limits::word).collect(Collectors.joining(", "));
    return Optional.of(
        "Nobody said what is vetted: it was looked at as each of %s, and this is how it stands as %s"
            .formatted(kinds, word(caseFile.subject().kind())));
  }

  private static String word(SubjectKind kind) {
    return kind.id().replace('_', ' ');
  }

  private static Map<String, Long> reasons(Examination examination) {
    return examination.outcomes().stream()
        .filter(Outcome.Unknown.class::isInstance)
        .map(Outcome.Unknown.class::cast)
        .collect(Collectors.groupingBy(Outcome.Unknown::why, TreeMap::new, Collectors.counting()));
  }

  private static String checks(long count) {
    return (count == 1 ? "1 check" : count + " checks") + " could not look: ";
  }
}
