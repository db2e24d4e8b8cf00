package dev.bonafide.bot;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.dialogue.FunctionWords;
import dev.bonafide.text.Span;
import dev.bonafide.text.TextWords;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whose words among the quotes of a finding tell what is found. */
final class CarriedFinding {
  /** One word of weight may stand in anything. */
  private static final int WORDS_OF_WEIGHT = 2;

  private static final Set<String> SMALL =
      FunctionWords.all().stream().flatMap(Collection::stream).collect(Collectors.toSet());

  private static final Set<Role> OWN_OR_NOTED =
      Set.of(Role.SUBJECT, Role.CODE, Role.REVIEWER, Role.STAFF);

  private record Quote(Citation citation, Utterance said, Reading reading) {
    boolean isOwnOrNoted() {
      return OWN_OR_NOTED.contains(said.role());
    }

    boolean isAnsweredBy(Quote later) {
      return later.isOwnOrNoted()
          && later.reading.equals(reading)
          && later.citation.span().start() > citation.span().start();
    }

    /** Whether some sentence that it is part of is no question, wherever the quote ends. */
    boolean states() {
      String text = reading.words(said);
      TextWords words = said.wrapped() ? TextWords.ofWrapped(text) : TextWords.of(text);
      Span part = citation.span().shift(-said.span().start());
      return words.sentences().stream()
          .filter(sentence -> words.span(sentence.from(), sentence.to() - 1).overlaps(part))
          .anyMatch(sentence -> !sentence.question());
    }

    Stream<String> wordsOfWeight() {
      TextWords words = TextWords.of(citation.quote());
      return IntStream.range(0, words.count())
          .mapToObj(words::word)
          .flatMap(word -> Stream.of(word.split("_", -1))) // A note may name an observation's id.
          .filter(word -> !SMALL.contains(word));
    }
  }

  private final List<Quote> quotes;

  CarriedFinding(List<Citation> evidence, CaseFile caseFile) {
    quotes =
        evidence.stream()
            .flatMap(
                citation ->
                    caseFile.readings().stream()
                        .filter(reading -> reading.name().equals(citation.exhibit()))
                        .flatMap(reading -> of(citation, reading)))
            .toList();
  }

  private static Stream<Quote> of(Citation citation, Reading reading) {
    return reading.utterances().stream()
        .filter(said -> said.span().contains(citation.span()))
        .map(said -> new Quote(citation, said, reading));
  }

  /** By words of the subject or of a note; an answer tells what it does with its question. */
  boolean isByOwnWords() {
    return tell(
        quotes.stream()
            .filter(
                quote -> quote.isOwnOrNoted() || quotes.stream().anyMatch(quote::isAnsweredBy)));
  }

  /** By what others state; what they only ask does not count. */
  boolean isByOthers() {
    return tell(quotes.stream().filter(quote -> !quote.isOwnOrNoted() && quote.states()));
  }

  private static boolean tell(Stream<Quote> some) {
    return some.flatMap(Quote::wordsOfWeight).distinct().limit(WORDS_OF_WEIGHT).count()
        == WORDS_OF_WEIGHT;
  }
}
