package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A third voice says an answer between the question and the subject, who then says it too. The
 * voice asks nothing, says little, and names no part that it has in the call; only in a recording
 * can it be heard.
 */
final class EchoedAnswers implements Comparison {
  private static final int LONGEST = 12;
  private static final int SHARED = 2;

  /** Whoever speaks so belongs to the call, or to the room. */
  private static final Sayings BELONGS =
      Sayings.of(
          """
          interviewer|interviewers|panelist|panellist|panel|recruiter|interpreter|co interviewer
          hint|think of|i'd|i would|laughs|laughing|announcement|next stop|alexa|siri|satnav
          mum|mom|mama|dad|daddy|he asks|she asks|we|hello|hi|good (point|answer|question)
          """);

  /** Whoever answers so hears the voice as everybody does. */
  private static final Sayings HEARD =
      Sayings.of(
          """
          (she|he|they|it) (says|said|asks|asked)|as you (hear|heard|say|said)|you (booked|invited)
          thank you|thanks|agreed|seriously|sorry|interpreter|my (son|daughter|kid|wife|husband)
          """);

  private static final Set<String> OPEN_A_QUESTION =
      Set.of(
          "explain",
          "describe",
          "tell",
          "name",
          "define",
          "walk",
          "give",
          "what",
          "what's",
          "why",
          "how",
          "which",
          "when",
          "where",
          "who");

  /** What is to be said again. */
  private static final Sayings TO_BE_REPEATED =
      Sayings.of("repeat|after me|read the|read this|your partner|in pairs|spell|sound check");

  @Override
  public String name() {
    return "echoed-answer";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<Look> looks = caseFile.readings(ExhibitKind.TRANSCRIPT).map(EchoedAnswers::look).toList();
    return Looks.most(looks, "no recording of a conversation was handed in");
  }

  private static Look look(Reading reading) {
    List<Utterance> said =
        reading.utterances().stream().filter(one -> one.role() != Role.STAFF).toList();
    Set<String> asking = asking(reading, said);
    if (asking.isEmpty()) {
      return new Look.Blind("nobody asks anything in the recording");
    }
    return IntStream.range(1, said.size() - 1)
        .filter(at -> isFed(reading, said, at, asking))
        .mapToObj(at -> List.of(said.get(at), said.get(at + 1)))
        .findFirst()
        .<Look>map(both -> new Look.Seen(both.stream().map(u -> Quote.of(reading, u)).toList()))
        .orElseGet(Look.Nothing::new);
  }

  /** The labels of those who ask anything. */
  private static Set<String> asking(Reading reading, List<Utterance> said) {
    Set<String> asking = new HashSet<>();
    for (Utterance one : said) {
      if (one.role() == Role.OTHER && asks(words(reading, one))) {
        asking.add(label(one));
      }
    }
    return asking;
  }

  private static boolean asks(Words words) {
    return words.sentences().stream()
        .anyMatch(one -> one.question() || OPEN_A_QUESTION.contains(words.word(one.from())));
  }

  private static boolean isFed(Reading reading, List<Utterance> said, int at, Set<String> asking) {
    Utterance before = said.get(breaksOff(reading, said, at - 1) ? at - 2 : at - 1);
    Utterance voice = said.get(at);
    Utterance after = said.get(at + 1);
    return before.role() == Role.OTHER
        && voice.role() == Role.OTHER
        && after.role() == Role.SUBJECT
        && asking.contains(label(before))
        && !asking.contains(label(voice))
        && isEchoed(words(reading, before), words(reading, voice), words(reading, after));
  }

  /** Whether the subject stopped in the middle of an answer to the one before. */
  private static boolean breaksOff(Reading reading, List<Utterance> said, int at) {
    return at > 0
        && said.get(at).role() == Role.SUBJECT
        && reading.words(said.get(at)).stripTrailing().endsWith(",");
  }

  private static boolean isEchoed(Words question, Words voice, Words answer) {
    if (voice.count() > LONGEST
        || BELONGS.standIn(voice)
        || HEARD.standIn(answer)
        || TO_BE_REPEATED.standIn(question)) {
      return false;
    }
    Set<String> fed = telling(voice);
    fed.removeAll(telling(question));
    int all = fed.size();
    fed.retainAll(telling(answer));
    return fed.size() >= SHARED && 2 * fed.size() >= all;
  }

  private static Set<String> telling(Words words) {
    Set<String> telling = new HashSet<>();
    for (int at = 0; at < words.count(); at++) {
      if (SmallWords.carry(words.word(at))) {
        telling.add(words.word(at));
      }
    }
    return telling;
  }

  private static Words words(Reading reading, Utterance utterance) {
    String text = reading.words(utterance);
    return utterance.wrapped() ? Words.ofWrapped(text) : Words.of(text);
  }

  private static String label(Utterance utterance) {
    return Objects.requireNonNullElse(utterance.speaker(), "");
  }
}
