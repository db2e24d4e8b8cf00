package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.Citation;
import dev.bonafide.conversation.intent.Pointed;
import dev.bonafide.conversation.topic.AdviceSentence;
import dev.bonafide.conversation.topic.TopicAdvice;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.Visible;
import dev.bonafide.report.approached.FirstSteps;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sentences of ours that may answer a question about one case, in the language that is spoken. A
 * model chooses among them by their numbers.
 */
record AnswerSentences(TopicAdvice advice, List<AdviceSentence> all) {
  private static final int MOST_FINDINGS = 5;

  AnswerSentences {
    all = List.copyOf(all);
  }

  /**
   * Lists what the verdict allows to say.
   *
   * @param advice for those who ask
   * @param kept tells who sees the verdict, and how long it is kept
   */
  static AnswerSentences of(
      Examination examination,
      ReportPage page,
      TopicAdvice advice,
      List<String> kept,
      Phrasebook book) {
    List<AdviceSentence> all = new ArrayList<>();
    all.add(ofVerdict(page.headline() + ". " + page.summary()));
    Optional.ofNullable(examination.caseFile().subject().name())
        .ifPresent(name -> all.add(general(advice.alone(Visible.line(name)))));
    Stream.concat(page.found().stream(), page.slight().stream())
        .limit(MOST_FINDINGS)
        .flatMap(point -> explained(point, advice, book))
        .forEach(all::add);
    kept.stream().map(AnswerSentences::general).forEach(all::add);
    Set<TopicAdvice.Side> sides = sides(advice.side());
    all.addAll(AdviceSentence.of(advice.language(), advice.verdict(), sides));
    if (sides.contains(TopicAdvice.Side.CANDIDATE)) {
      all.addAll(firstSteps(TopicAdvice.Side.CANDIDATE, book));
    }
    if (sides.contains(TopicAdvice.Side.OFFER)) {
      all.addAll(firstSteps(TopicAdvice.Side.OFFER, book));
    }
    return new AnswerSentences(advice, all);
  }

  private static List<AdviceSentence> firstSteps(TopicAdvice.Side side, Phrasebook book) {
    return FirstSteps.of(side == TopicAdvice.Side.CANDIDATE).stream()
        .map(key -> new AdviceSentence(book.say(TranslatableText.of(key)), side, false))
        .toList();
  }

  private static AdviceSentence ofVerdict(String words) {
    return new AdviceSentence(words, TopicAdvice.Side.UNKNOWN, true);
  }

  private static AdviceSentence general(String words) {
    return new AdviceSentence(words, TopicAdvice.Side.UNKNOWN, false);
  }

  private static Stream<AdviceSentence> explained(
      Point point, TopicAdvice advice, Phrasebook book) {
    String about = advice.about(point.title()) + " ";
    return Stream.of(
            book.say("explain.why", point.why()),
            book.say("explain.innocent", String.join("; ", point.innocent())))
        .map(words -> general(about + book.sentence(words)));
  }

  /** Sides that may ask: someone who screens an offer may also decide about the post. */
  private static Set<TopicAdvice.Side> sides(TopicAdvice.Side known) {
    return switch (known) {
      case CANDIDATE, MODERATOR -> EnumSet.of(known);
      case OFFER -> EnumSet.of(known, TopicAdvice.Side.MODERATOR);
      case UNKNOWN -> EnumSet.complementOf(EnumSet.of(known));
    };
  }

  /** Sentences as they are sent: whom one is for stands before it, where that is not everyone. */
  List<String> sent() {
    return all.stream()
        .map(
            one ->
                one.side() == TopicAdvice.Side.UNKNOWN
                    ? one.words()
                    : "[" + one.side().id() + "] " + one.words())
        .toList();
  }

  /**
   * Tells what was chosen, and what the verdict leaves to do, where none of that says it. No one's
   * own question is quoted to them.
   *
   * @param asked words that it answers
   * @param isOfCase whether they ask about the case, and not who sees it or what is kept
   */
  List<String> told(Pointed pointed, String asked, boolean isOfCase) {
    List<AdviceSentence> chosen =
        pointed.sentences().stream().map(number -> all.get(number - 1)).toList();
    Stream<String> quotes =
        pointed.quotes().stream()
            .map(Citation::quote)
            .filter(line -> !line.contains(asked.strip()))
            .map(line -> advice.quoted(AskedQuote.of(line, asked + "\n" + pointed.reply())));
    boolean isWorded = !pointed.reply().isEmpty();
    Stream<String> stays =
        !isOfCase || (!isWorded && chosen.stream().anyMatch(AdviceSentence::isOfVerdict))
            ? Stream.of()
            : advice.stays().stream();
    Stream<String> answer =
        isWorded
            ? Stream.of(
                    pointed.reply().lines().map(Visible::line), quotes, Stream.of(advice.worded()))
                .flatMap(one -> one)
            : Stream.concat(
                quotes,
                Stream.of(advice.joined(chosen.stream().map(AdviceSentence::words).toList())));
    return Stream.concat(answer, stays).toList();
  }
}
