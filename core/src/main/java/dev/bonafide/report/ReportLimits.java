package dev.bonafide.report;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Reason;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What could not be judged, and why: what the readers could not tell, and what no check could. */
final class ReportLimits {
  /** The reasons that most checks share; the JSON report gives each check's own. */
  private static final int REASONS = 5;

  private ReportLimits() {}

  static List<String> of(Examination examination, Phrasebook book) {
    List<String> limits = new ArrayList<>();
    undeclared(examination.caseFile(), book).ifPresent(limits::add);
    deduced(examination.caseFile().subject()).map(book::say).ifPresent(limits::add);
    examination.caseFile().unread().forEach(one -> limits.add(book.say("limits.unread", one)));
    for (Reading reading : examination.caseFile().readings()) {
      reading.limits().forEach(limit -> limits.add(reading.name() + ": " + limit));
    }
    if (book.language() == BotLanguage.ENGLISH) {
      limits.addAll(examination.consulted().limits());
    } else if (examination.consulted().isPartial()) {
      limits.add(book.say("looked.model.limits"));
    }
    List<Map.Entry<Reason, Long>> reasons = new ArrayList<>(reasons(examination).entrySet());
    reasons.sort(Map.Entry.<Reason, Long>comparingByValue().reversed());
    reasons.stream()
        .limit(REASONS)
        .forEach(reason -> limits.add(blind(reason.getValue(), reason.getKey(), book)));
    if (reasons.size() > REASONS) {
      long rest = reasons.stream().skip(REASONS).mapToLong(Map.Entry::getValue).sum();
      limits.add(book.say("limits.rest", rest));
    }
    return limits.stream().distinct().toList();
  }

  private static Optional<String> undeclared(CaseFile caseFile, Phrasebook book) {
    if (caseFile.kinds().count() < 2) {
      return Optional.empty();
    }
    String kinds =
        caseFile.kinds().sorted().map(kind -> word(kind, book)).collect(Collectors.joining(", "));
    return Optional.of(book.say("limits.undeclared", kinds, word(caseFile.subject().kind(), book)));
  }

  /** Where no name tells who is screened. */
  private static Optional<TranslatableText> deduced(Subject subject) {
    return Optional.ofNullable(subject.attribution())
        .filter(told -> !told.isRead())
        .map(ReportLimits::why);
  }

  /** How it was told, in a sentence; where no one was taken for the subject, that. */
  static TranslatableText why(Attribution told) {
    String label = told.label();
    return label == null
        ? TranslatableText.of("whose.untold")
        : TranslatableText.of("whose." + told.grounds().id(), Visible.quote(label));
  }

  private static String word(SubjectKind kind, Phrasebook book) {
    return book.say("kind." + kind.id());
  }

  private static Map<Reason, Long> reasons(Examination examination) {
    return examination.outcomes().stream()
        .filter(Outcome.Unknown.class::isInstance)
        .map(Outcome.Unknown.class::cast)
        .collect(
            Collectors.groupingBy(
                Outcome.Unknown::reason,
                () -> new TreeMap<>(Comparator.comparing(Reason::english)),
                Collectors.counting()));
  }

  private static String blind(long checks, Reason why, Phrasebook book) {
    return book.say("limits.blind", checks, why.in(book));
  }
}
