package dev.bonafide.conversation.intent;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.consultation.LineReading;
import dev.bonafide.consultation.TypedLine;
import dev.bonafide.consultation.request.LineQuestion;
import dev.bonafide.resource.NamedConstant;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Asks a language model which of the meanings is meant. Where words name a people, a country, or a
 * religion, it is believed nothing but that they ask about someone's origin, or a reply in which a
 * second reading found nothing that argues from it.
 */
public record ModelInterpreter(LineReading reading) implements Interpreter {
  private static final String NONE_OF_THEM = "none";

  /** What it may choose from. */
  static final List<String> CHOICES =
      Stream.concat(Arrays.stream(Meaning.values()).map(Meaning::id), Stream.of(NONE_OF_THEM))
          .toList();

  @Override
  public Optional<Intent> interpret(CaseFile caseFile, Choices choices, String words) {
    PlainSentence sentence = PlainSentence.of(words);
    LineQuestion question =
        new LineQuestion(CHOICES, choices.findings(), choices.sentences(), choices.before());
    return reading
        .of(caseFile, question, sentence.typed())
        .map(choice -> intent(choice, reply(choice.line(), caseFile, sentence)))
        .flatMap(one -> believed(one, sentence));
  }

  private static Optional<Intent> believed(Intent read, PlainSentence sentence) {
    if (read.is(Meaning.FORBIDDEN) || SentenceSigns.peoples(sentence).isEmpty()) {
      return Optional.of(read);
    }
    return read.pointed().reply().isEmpty()
        ? Optional.empty()
        : Optional.of(Intent.of(Meaning.NEXT, 0).pointing(read.pointed()));
  }

  @Override
  public OptionalInt choose(CaseFile caseFile, List<String> titles, String note) {
    List<String> choices = List.of(Meaning.CONFIRMED.id(), NONE_OF_THEM);
    LineQuestion question = new LineQuestion(choices, titles, List.of(), "");
    return reading
        .of(caseFile, question, PlainSentence.looked(note))
        .map(LineReading.Choice::line)
        .filter(line -> line.meaning().equals(NONE_OF_THEM) || line.finding() > 0)
        .map(line -> OptionalInt.of(line.meaning().equals(NONE_OF_THEM) ? 0 : line.finding()))
        .orElse(OptionalInt.empty());
  }

  private static Intent intent(LineReading.Choice choice, String reply) {
    TypedLine line = choice.line();
    return NamedConstant.of(Meaning.class, line.meaning())
        .map(meaning -> Intent.of(meaning, line.finding()))
        .orElse(Intent.NONE)
        .pointing(new Pointed(line.sentences(), choice.quotes(), reply));
  }

  /**
   * The reply, unless it speaks of a people, a country, or a religion of which neither the line nor
   * the case speaks.
   */
  private static String reply(TypedLine line, CaseFile caseFile, PlainSentence typed) {
    List<String> peoples = SentenceSigns.peoples(PlainSentence.of(line.reply()));
    boolean areTold =
        peoples.stream().allMatch(one -> typed.text().contains(one) || isTold(caseFile, one));
    return areTold ? line.reply() : "";
  }

  private static boolean isTold(CaseFile caseFile, String people) {
    return caseFile.readings().stream()
        .flatMap(reading -> reading.text().lines())
        .anyMatch(line -> PlainSentence.of(line).text().contains(people));
  }
}
