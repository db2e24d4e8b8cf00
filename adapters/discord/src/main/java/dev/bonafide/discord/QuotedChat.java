package dev.bonafide.discord;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.conversation.evidence.PastedChats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A post that is nothing but a chat of other people, which someone shows around. */
final class QuotedChat {
  private QuotedChat() {}

  /**
   * The same, with each such chat an exhibit of its own, and of no one yet; what is none stays.
   *
   * @param readings of the exhibits, as they were read before
   */
  static Submission apart(Submission gathered, List<Reading> readings) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (Exhibit exhibit : gathered.exhibits()) {
      List<MessageTurn> left =
          exhibit.turns().stream().filter(turn -> !isChat(turn.text())).toList();
      if (left.size() == exhibit.turns().size()) {
        exhibits.add(ExportedChat.untold(exhibit, readings).orElse(exhibit));
      } else {
        addApart(exhibit, left, exhibits);
      }
    }
    return gathered.holding(exhibits);
  }

  private static void addApart(Exhibit post, List<MessageTurn> left, List<Exhibit> exhibits) {
    if (!left.isEmpty()) {
      exhibits.add(Exhibit.ofTurns(post.name(), left));
    }
    post.turns().stream()
        .map(MessageTurn::text)
        .filter(QuotedChat::isChat)
        .forEach(
            chat ->
                exhibits.add(Exhibit.of("chat in the " + post.name(), ExhibitKind.MESSAGES, chat)));
  }

  /** No one's name is kept of who posted it. */
  private static boolean isChat(String words) {
    return PastedChats.isOfOthers(List.of(words), "");
  }

  /**
   * A private chat that someone exported and put into a channel. The export takes the one it was
   * held with for the subject; the person who screens it here may not be the one who exported it,
   * and no name is kept, so either of the two may be meant.
   */
  static final class ExportedChat {
    private ExportedChat() {}

    /** Its messages, of no one yet; empty for what is none, and where no one is told apart. */
    static Optional<Exhibit> untold(Exhibit exhibit, List<Reading> readings) {
      return readings.stream()
          .filter(reading -> reading.exhibit().equals(exhibit) && isTold(reading))
          .map(reading -> Exhibit.ofTurns(exhibit.name(), turns(reading)).likeIn(exhibit))
          .findFirst();
    }

    private static boolean isTold(Reading reading) {
      List<Utterance> said = reading.utterances();
      return reading.kind() == ExhibitKind.MESSAGES
          && reading.exhibit().turns().isEmpty()
          && said.stream().anyMatch(one -> one.role() == Role.SUBJECT)
          && said.stream().map(Utterance::speaker).distinct().count() > 1;
    }

    private static List<MessageTurn> turns(Reading reading) {
      return reading.utterances().stream()
          .map(
              said ->
                  new MessageTurn(
                      said.speaker(),
                      said.at() == null ? null : said.at().text(),
                      Role.OTHER,
                      reading.words(said)))
          .toList();
    }
  }
}
