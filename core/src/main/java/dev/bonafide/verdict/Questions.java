package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Ask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to ask, in an order that does not reveal the evidence: open questions before those that ask
 * for one fact, and among each the most telling first. Never fewer than three, and no more than
 * seven, those that would settle most: nobody asks twelve.
 */
final class Questions {
  private static final int AT_LEAST = 3;
  private static final int AT_MOST = 7;

  /** How a question opens that leaves room for a story. */
  private static final Set<String> OPENERS =
      Set.of("how", "what", "why", "tell", "describe", "walk", "talk", "explain");

  private Questions() {}

  static List<Question> of(SubjectKind kind, List<Weighed> findings) {
    Map<String, Asked> asked = new LinkedHashMap<>();
    for (Weighed weighed : findings) {
      Ask ask = weighed.finding().flag().ask();
      asked.computeIfAbsent(ask.question().strip(), _ -> new Asked(ask)).add(weighed);
    }
    List<Question> questions = new ArrayList<>();
    asked.values().stream()
        .sorted(TELLING_FIRST)
        .limit(AT_MOST)
        .sorted(OPEN_AND_TELLING_FIRST)
        .forEach(one -> questions.add(one.question()));
    for (Question open : AlwaysWorthAsking.of(kind)) {
      if (questions.size() < AT_LEAST && !asked.containsKey(open.ask())) {
        questions.add(openings(questions), open);
      }
    }
    return questions;
  }

  /** How many open questions stand at the head; the general ones follow them. */
  private static int openings(List<Question> questions) {
    return (int) questions.stream().takeWhile(question -> isOpen(question.ask())).count();
  }

  private static boolean isOpen(String question) {
    String first = question.strip().split("[^\\p{L}]", 2)[0];
    return OPENERS.contains(first.toLowerCase(Locale.ROOT));
  }

  private static final Comparator<Asked> TELLING_FIRST =
      Comparator.comparingDouble((Asked asked) -> asked.telling)
          .reversed()
          .thenComparing(asked -> asked.ask.question());

  private static final Comparator<Asked> OPEN_AND_TELLING_FIRST =
      Comparator.comparing((Asked asked) -> !isOpen(asked.ask.question()))
          .thenComparing(TELLING_FIRST);

  /** One question, with all findings that ask it. */
  private static final class Asked {
    private final Ask ask;
    private final Set<String> because = new TreeSet<>();
    private double telling;

    Asked(Ask ask) {
      this.ask = ask;
    }

    void add(Weighed weighed) {
      because.add(weighed.finding().check());
      boolean experimental = weighed.finding().flag().experimental();
      telling = Math.max(telling, experimental ? 0 : weighed.finding().strength().weight());
    }

    Question question() {
      return new Question(ask.question(), List.copyOf(because), ask.good(), ask.bad());
    }
  }
}
