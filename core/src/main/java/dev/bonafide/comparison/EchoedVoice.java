package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A voice that the recording names nobody for says something short after a question, and the
 * subject's answer says it again. Once may be chance or a hint; twice is seen.
 */
final class EchoedVoice implements Comparison {
  private static final int FEWEST_ECHOES = 2;
  private static final int FEWEST_SHARED = 2;
  private static final double SHARE = 0.6;

  /** More words than are whispered in one go. */
  private static final int LONGEST = 25;

  private static final Sayings NOBODY =
      Sayings.of(
          """
          unknown|unidentified|unnamed|unrecognised|unrecognized|other voice|another voice
          second voice|background|background voice|voice|whisper|whispering
          unbekannt|desconocido|desconhecido|inconnu|bilinmeyen|неизвестный|невідомий
          """);

  @Override
  public String name() {
    return "voice-echoed";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<Look> looks =
        Dialogue.of(caseFile).stream()
            .filter(dialogue -> dialogue.reading().kind() == ExhibitKind.TRANSCRIPT)
            .map(EchoedVoice::look)
            .toList();
    return Looks.most(looks, "no recorded conversation was handed in");
  }

  private static Look look(Dialogue dialogue) {
    List<Citation> echoes = new ArrayList<>();
    int count = 0;
    List<Turn> turns = dialogue.turns();
    for (int at = 1; at < turns.size(); at++) {
      Turn before = turns.get(at - 1);
      Turn answer = turns.get(at);
      Utterance voice = before.utterances().getLast();
      if (answer.bySubject() && isNobody(voice) && echoes(before.words(voice), answer)) {
        count++;
        echoes.add(before.cite(voice));
        echoes.add(answer.cite(answer.utterances().getFirst()));
      }
    }
    return count < FEWEST_ECHOES ? new Look.Nothing() : new Look.Seen(shown(echoes));
  }

  private static List<Citation> shown(List<Citation> echoes) {
    return echoes.subList(0, Math.min(2 * FEWEST_ECHOES, echoes.size()));
  }

  private static boolean isNobody(Utterance utterance) {
    String speaker = utterance.speaker();
    return speaker != null && NOBODY.standIn(Words.of(speaker));
  }

  private static boolean echoes(Words voice, Turn answer) {
    if (voice.count() > LONGEST || voice.original().contains("?")) {
      return false;
    }
    Set<String> supplied = carried(voice);
    Set<String> said = carried(answer.words(answer.utterances().getFirst()));
    long shared = supplied.stream().filter(said::contains).count();
    return shared >= FEWEST_SHARED && shared >= SHARE * supplied.size();
  }

  private static Set<String> carried(Words words) {
    Set<String> carried = new HashSet<>();
    for (int at = 0; at < Math.min(words.count(), Answer.LONGEST); at++) {
      if (SmallWords.carry(words.word(at))) {
        carried.add(words.word(at));
      }
    }
    return carried;
  }
}
