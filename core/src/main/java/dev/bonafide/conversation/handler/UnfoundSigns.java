package dev.bonafide.conversation.handler;

import dev.bonafide.check.RedFlag;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.conversation.topic.AdviceTopic;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Signs that a line below a verdict may be about, though none of them was found: a language model
 * chooses among them as among the findings, behind which they are numbered.
 *
 * @param titles of the findings
 */
record UnfoundSigns(List<String> titles, List<RedFlag> flags) {
  /** Before what was looked for and not found, among findings that a model chooses from. */
  private static final String NOT_FOUND = "[not found] ";

  /**
   * Meaning of a line.
   *
   * @param sign that it is about, though it was not found
   */
  record Heard(Intent intent, Optional<RedFlag> sign, Optional<AdviceTopic> topic) {
    /** Whether there is an answer to what is asked. */
    boolean isAdvised() {
      return topic.isPresent() || !intent.pointed().isEmpty();
    }

    /** Words that show no sign. */
    static Heard alone(Intent intent, Optional<AdviceTopic> topic) {
      return new Heard(intent, Optional.empty(), topic);
    }
  }

  /**
   * Reads a line by the rules and what examples teach; what these leave open, and a question that
   * may have an answer of ours, by a model, if there is one.
   *
   * @param sentences to choose an answer from
   * @param before what was asked and answered just before; empty for nothing
   */
  static Heard heard(
      BotPorts ports,
      BotAnswer.Judged judged,
      List<String> titles,
      List<String> sentences,
      String before,
      String typed) {
    ScreeningEngine engine = ports.screener().engine();
    Intent intent = PlainWords.read(typed, engine::finds);
    String words = PlainWords.beyondWish(typed);
    Supplier<Heard> alone =
        () -> Heard.alone(intent, AskedTopic.taught(intent, judged.examination(), words));
    boolean isOfNone = titles.isEmpty() && intent.isOfNoFinding();
    boolean passesOn = AskedTopic.mayAskBeside(intent, words);
    boolean isTold = intent.isPlain() || (passesOn && !intent.isOpen());
    boolean mayAdvise =
        !sentences.isEmpty() && (passesOn || AskedTopic.mayBeAnswered(intent, words));
    boolean isUnsure = intent.isOpen() || isOfNone || mayAdvise;
    if (!ports.asksModel() || !isUnsure) {
      return alone.get();
    }
    UnfoundSigns signs = of(titles, judged, engine, words);
    return intent.isOpen() || mayAdvise || !signs.flags().isEmpty()
        ? ports
            .interpreter()
            .interpret(
                judged.examination().caseFile(),
                new Interpreter.Choices(
                    signs.choices(ports.phrases().book().language()), sentences, before),
                words)
            .map(one -> PlainSentence.of(words).asks() ? one.deciding(intent) : one)
            .map(one -> isTold && !isOfNone ? one.meaning(intent) : one.or(intent))
            .map(signs::heard)
            .orElseGet(alone)
        : alone.get();
  }

  /** The likeliest of those that words may mean. */
  static UnfoundSigns of(
      List<String> titles, BotAnswer.Judged judged, ScreeningEngine engine, String words) {
    Set<String> found =
        judged.examination().assessment().findings().stream()
            .map(one -> one.finding().check())
            .collect(Collectors.toSet());
    List<RedFlag> meant =
        engine.meant(words, judged.examination().caseFile().subject().kind()).flags().stream()
            .filter(flag -> !found.contains(flag.id()))
            .toList();
    return new UnfoundSigns(titles, meant);
  }

  /** Lists everything to choose from, as it is called in a language. */
  List<String> choices(BotLanguage language) {
    Stream<String> unfound = flags.stream().map(flag -> NOT_FOUND + flag.in(language).title());
    return Stream.concat(titles.stream(), unfound).toList();
  }

  /** Tells what was chosen; the number of what was not found is no finding's. */
  Heard heard(Intent intent) {
    int number = intent.finding().orElse(0) - titles.size();
    return number > 0
        ? new Heard(
            intent.on(OptionalInt.empty()), Optional.of(flags.get(number - 1)), Optional.empty())
        : Heard.alone(intent, Optional.empty());
  }
}
