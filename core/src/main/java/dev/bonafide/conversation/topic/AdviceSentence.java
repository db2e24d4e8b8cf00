package dev.bonafide.conversation.topic;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.verdict.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentence that may be told below a verdict. A model may choose some of them as the answer to a
 * question; it writes none.
 *
 * @param words one sentence, or a few that make sense only together
 * @param side of those whom it is for; unknown where it is for all
 * @param isOfVerdict whether it says what the verdict leaves to do, and so need not be told with it
 */
public record AdviceSentence(String words, TopicAdvice.Side side, boolean isOfVerdict) {
  private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|(?<=[。！？])");

  /**
   * Lists what fits a verdict, each once.
   *
   * @param sides of those who may ask
   */
  public static List<AdviceSentence> of(
      BotLanguage language, Verdict verdict, Set<TopicAdvice.Side> sides) {
    Map<String, AdviceSentence> all = new LinkedHashMap<>();
    for (TopicAdvice.Side side : sides) {
      TopicAdvice advice = new TopicAdvice(language, verdict, side);
      Arrays.stream(AdviceTopic.values())
          .flatMap(topic -> said(advice.key(topic), language, side))
          .forEach(one -> add(one, all));
    }
    Phrasebook book = TopicAdvice.book(language);
    sides.forEach(side -> more(book, side).forEach(one -> add(one, all)));
    more(book, TopicAdvice.Side.UNKNOWN).forEach(one -> add(one, all));
    if (!(verdict instanceof Verdict.HighRisk)) {
      more(book, "settled", TopicAdvice.Side.UNKNOWN).forEach(one -> add(one, all));
    }
    return List.copyOf(all.values());
  }

  private static void add(AdviceSentence one, Map<String, AdviceSentence> all) {
    all.merge(
        one.words(),
        one,
        (known, same) ->
            known.side() == same.side()
                ? known
                : new AdviceSentence(known.words(), TopicAdvice.Side.UNKNOWN, known.isOfVerdict()));
  }

  private static Stream<AdviceSentence> said(
      String key, BotLanguage language, TopicAdvice.Side side) {
    return END.splitAsStream(TopicAdvice.book(language).say(key))
        .map(words -> new AdviceSentence(words.strip(), side, TopicAdvice.isOfVerdict(key)));
  }

  /** Sentences that are about no topic, whatever the verdict. */
  private static Stream<AdviceSentence> more(Phrasebook book, TopicAdvice.Side side) {
    return more(book, side.id(), side);
  }

  private static Stream<AdviceSentence> more(Phrasebook book, String list, TopicAdvice.Side side) {
    return book.paragraphs("more." + list).stream()
        .map(words -> new AdviceSentence(words, side, false));
  }
}
