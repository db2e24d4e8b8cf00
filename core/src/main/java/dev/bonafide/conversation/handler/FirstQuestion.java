package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casework.Judgement;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers what someone asks with a request to screen, such as whether a mail from another address
 * is normal: a language model chooses the answer as it does below a verdict. Nothing where no model
 * reads plain words.
 */
record FirstQuestion(BotPorts ports) {
  /** Fewest words that may ask more than to have a look. */
  private static final int TELLING = 6;

  /** Characters of a line that are taken for a question; a longer one has to end in one. */
  private static final int LONGEST = 400;

  /** Told in the place of what was asked before. */
  private static final String BEFORE =
      "(The line came with the request to screen, and the verdict is new to the person.)";

  /**
   * Answer to a question.
   *
   * @param place where it stands from now on, but for the case
   * @param paragraphs nothing where nothing was asked
   */
  record Answer(LastTold memory, Message place, String question, List<String> paragraphs) {
    /** What is told, which the asker may go on from. */
    List<String> told(CaseId id) {
      if (!paragraphs.isEmpty()) {
        memory.tell(LastTold.Place.of(place, id), question, paragraphs);
      }
      return paragraphs;
    }
  }

  Answer answer(Message message, Judgement judgement) {
    String question = question(message).orElse("");
    return new Answer(
        ports.lastTold(),
        message,
        question,
        question.isEmpty() ? List.of() : answered(message, judgement, question));
  }

  /**
   * What the first line says, and the last one asks, where that may be more than to have a look.
   */
  private Optional<String> question(Message message) {
    List<String> lines =
        ports
            .platform()
            .typed(message)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    if (lines.isEmpty() || !ports.asksModel() || !ports.platform().answersInWords(message)) {
      return Optional.empty();
    }
    Stream<String> last = lines.stream().skip(Math.max(1, lines.size() - 1L));
    String asked =
        Stream.concat(lines.stream().limit(1), last.filter(line -> PlainWords.asksAtEnd(line)))
            .filter(
                line -> SpeakerLabel.in(line).filter(one -> one.end() < line.length()).isEmpty())
            .filter(line -> line.length() <= LONGEST || PlainWords.asksAtEnd(line))
            .map(FirstQuestion::end)
            .collect(Collectors.joining(" … "));
    return Optional.of(asked).filter(line -> PlainSentence.of(line).words() > TELLING);
  }

  /** A line, or where it is long its last words. */
  private static String end(String line) {
    int cut = Math.max(0, line.length() - LONGEST);
    return line.substring(cut == 0 ? 0 : Math.max(cut, line.indexOf(' ', cut) + 1));
  }

  private List<String> answered(Message message, Judgement judgement, String question) {
    CaseId none = new CaseId(message.address().tenant(), 0);
    BotAnswer.Judged judged = ports.answerBuilder().judged(none, judgement, List.of(), List.of());
    CaseTalk talk =
        new CaseTalk(
            judged,
            ports,
            message.address().tenant(),
            question,
            true,
            ports.platform().isDirect(message));
    AnswerSentences sentences = talk.sentences(ports.platform().moderates(message), true);
    Interpreter.Choices choices = new Interpreter.Choices(talk.titles(), sentences.sent(), BEFORE);
    return ports
        .interpreter()
        .interpret(judgement.examination().caseFile(), choices, question)
        .filter(one -> !one.pointed().isEmpty())
        .map(one -> sentences.told(one.pointed(), question, true))
        .orElse(List.of());
  }
}
