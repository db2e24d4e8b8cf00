package dev.bonafide.discord;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.evidence.PastedChats;
import java.util.ArrayList;
import java.util.List;

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
    return new Submission(
        gathered.kind(),
        gathered.name(),
        gathered.claims(),
        exhibits,
        gathered.warnings(),
        gathered.unread());
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
}
