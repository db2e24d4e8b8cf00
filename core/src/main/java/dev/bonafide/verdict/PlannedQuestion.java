package dev.bonafide.verdict;

import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.Placeholder;
import dev.bonafide.check.Strength;
import dev.bonafide.phrasebook.BotLanguage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One question, with all findings that it tests. */
final class PlannedQuestion {
  /** Good answers and bad signs for one question. */
  private static final int ANSWERS = 3;

  private final FollowUpQuestion ask;
  private final int telling;
  private final QuestionTopic matter;
  private final Set<String> because = new TreeSet<>();
  private final List<String> good = new ArrayList<>();
  private final List<String> bad = new ArrayList<>();
  private final Map<BotLanguage, FollowUpQuestion> others = new EnumMap<>(BotLanguage.class);

  /** The question of the finding that tells most among those that will join. */
  PlannedQuestion(Weighed weighed, FollowUpQuestion ask) {
    this.ask = ask;
    this.telling = worth(weighed);
    this.matter = QuestionTopic.of(ask.question());
    join(weighed, ask);
  }

  /** How much a finding may settle, from 0; experimental ones tell nothing yet. */
  static int worth(Weighed weighed) {
    return weighed.finding().flag().experimental()
        ? 0
        : List.of(Strength.values()).indexOf(weighed.finding().strength()) + 1;
  }

  String question() {
    return ask.question();
  }

  int telling() {
    return telling;
  }

  /** Whether a question would ask the same once more. */
  boolean isAskedBy(String question) {
    return question.strip().equals(ask.question().strip())
        || matter.isLike(QuestionTopic.of(question));
  }

  /** Takes in a finding that asks the same. */
  void join(Weighed weighed, FollowUpQuestion same) {
    tests(weighed);
    add(good, same.good());
    add(bad, same.bad());
    weighed
        .finding()
        .flag()
        .translations()
        .forEach(
            (language, text) -> {
              if (text.next() instanceof FollowUpQuestion other) {
                others.putIfAbsent(language, other);
              }
            });
  }

  /** Takes in a finding whose own question this one replaces. */
  void tests(Weighed weighed) {
    because.add(weighed.finding().check());
  }

  private static void add(List<String> answers, String another) {
    QuestionTopic matter = QuestionTopic.of(another);
    boolean isNew =
        !matter.isEmpty()
            && answers.stream().noneMatch(one -> QuestionTopic.of(one).isLike(matter));
    if (answers.isEmpty() || (isNew && answers.size() < ANSWERS)) {
      answers.add(another.strip());
    }
  }

  Question asking(Map<Placeholder, String> known) {
    return new Question(
        ask.asked(known),
        ask.question(),
        List.copyOf(because),
        String.join(" ", good),
        String.join(" ", bad),
        others);
  }
}
