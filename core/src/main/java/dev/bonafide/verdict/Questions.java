package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.Placeholder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What to ask, in an order that does not reveal the evidence: open questions before those that ask
 * for one fact, and among each the most telling first. Never fewer than three, and no more than
 * seven, those that would settle most: no one asks twelve. What a pattern asks replaces what its
 * members ask, and nothing is asked twice.
 */
final class Questions {
  static final int AT_LEAST = 3;
  static final int AT_MOST = 7;

  private static final List<Question> NONE = List.of();

  /** How a question opens that leaves room for a story. */
  private static final Set<String> OPENERS =
      Set.of("how", "what", "why", "tell", "describe", "walk", "talk", "explain");

  private static final String PLEASE = "please ";

  private static final Comparator<Weighed> TELLING_FIRST =
      Comparator.comparingInt(PlannedQuestion::worth).reversed().thenComparing(Questions::words);

  private static final Comparator<PlannedQuestion> OPEN_AND_TELLING_FIRST =
      Comparator.comparing((PlannedQuestion asked) -> !isOpen(asked.question()))
          .thenComparing(Comparator.comparingInt(PlannedQuestion::telling).reversed())
          .thenComparing(PlannedQuestion::question);

  private final Map<String, Weighed> findings = new HashMap<>();
  private final Map<String, PlannedQuestion> askedBy = new HashMap<>();
  private final List<PlannedQuestion> asked = new ArrayList<>();

  private Questions(List<Weighed> findings) {
    findings.forEach(one -> this.findings.put(one.finding().check(), one));
    findings.stream().filter(this::asksItself).sorted(TELLING_FIRST).forEach(this::take);
    findings.stream().filter(one -> !asksItself(one)).forEach(this::replace);
  }

  /**
   * The questions of a case, without those that someone asked already, unless none is left.
   *
   * @param findings of which those stand that a reviewer ruled on, too: nothing is asked of them
   * @param known what may be filled in
   */
  static List<Question> of(
      SubjectKind kind,
      List<Weighed> findings,
      Map<Placeholder, String> known,
      AskedInTalk before) {
    List<Weighed> open = findings.stream().filter(one -> isOpen(one, findings)).toList();
    List<Weighed> ruled = findings.stream().filter(one -> !isOpen(one, findings)).toList();
    List<PlannedQuestion> settled = new Questions(ruled).asked;
    List<PlannedQuestion> chosen =
        new Questions(open)
            .asked.stream()
                .filter(one -> !before.has(one.asking(known)))
                .limit(AT_MOST)
                .sorted(OPEN_AND_TELLING_FIRST)
                .toList();
    List<Question> questions = new ArrayList<>();
    chosen.forEach(one -> questions.add(one.asking(known)));
    for (Question always : questions.size() < AT_LEAST ? AlwaysWorthAsking.of(kind, known) : NONE) {
      if (questions.size() < AT_LEAST
          && !before.has(always)
          && Stream.of(chosen, settled)
              .flatMap(List::stream)
              .noneMatch(one -> one.isAskedBy(always.general()))) {
        questions.add(openings(questions), always);
      }
    }
    return questions.isEmpty() && !before.equals(AskedInTalk.NOTHING)
        ? of(kind, findings, known, AskedInTalk.NOTHING)
        : questions;
  }

  /** Whether no one set it aside, and no reviewer confirmed it or what is told with it. */
  private static boolean isOpen(Weighed weighed, List<Weighed> all) {
    return weighed.setAside() == null
        && all.stream()
            .filter(Weighed::confirmed)
            .noneMatch(one -> one.equals(weighed) || weighed.isToldBy(one));
  }

  private static Stream<FollowUpQuestion> ask(Weighed weighed) {
    return weighed.finding().flag().next() instanceof FollowUpQuestion ask
        ? Stream.of(ask)
        : Stream.empty();
  }

  private static String words(Weighed weighed) {
    return ask(weighed).map(FollowUpQuestion::question).findFirst().orElse("");
  }

  /** Whether no pattern asks in its place. */
  private boolean asksItself(Weighed weighed) {
    Weighed pattern = findings.get(weighed.partOf());
    return pattern == null || ask(pattern).findFirst().isEmpty();
  }

  private void take(Weighed weighed) {
    ask(weighed).forEach(ask -> askedBy.put(weighed.finding().check(), taken(weighed, ask)));
  }

  private PlannedQuestion taken(Weighed weighed, FollowUpQuestion ask) {
    for (PlannedQuestion before : asked) {
      if (before.isAskedBy(ask.question())) {
        before.join(weighed, ask);
        return before;
      }
    }
    asked.add(new PlannedQuestion(weighed, ask));
    return asked.getLast();
  }

  private void replace(Weighed member) {
    PlannedQuestion inItsPlace = askedBy.get(member.partOf());
    if (inItsPlace != null) {
      inItsPlace.tests(member);
    }
  }

  /** How many open questions stand at the head; the general ones follow them. */
  private static int openings(List<Question> questions) {
    return (int) questions.stream().takeWhile(question -> isOpen(question.ask())).count();
  }

  private static boolean isOpen(String question) {
    String words = question.strip().toLowerCase(Locale.ROOT);
    int from = words.startsWith(PLEASE) ? PLEASE.length() : 0;
    int end = from;
    while (end < words.length() && Character.isLetter(words.codePointAt(end))) {
      end += Character.charCount(words.codePointAt(end));
    }
    return OPENERS.contains(words.substring(from, end));
  }
}
